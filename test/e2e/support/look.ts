import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import axe, { type Result } from 'axe-core'
import type { Page } from 'playwright-core'

const folder = 'test-results'
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Where Payload's own markup breaks a rule we cannot mend from outside. */
const payloadsOwn = ['.nav', '.app-header', '.rs__control', '.react-datepicker-wrapper']

const described = ({ id, nodes }: Result): string =>
  `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.html.slice(0, 160)}`).join(' | ')}`

/** Keeps a picture of the screen in both themes, and answers what breaks WCAG 2.2 AA in either. */
export const look = async (page: Page, name: string): Promise<string[]> => {
  await mkdir(folder, { recursive: true })
  const offences: string[] = []
  for (const theme of ['dark', 'light']) {
    await page.evaluate((value) => {
      document.documentElement.dataset.theme = value
    }, theme)
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`), fullPage: false })
    await page.evaluate(axe.source)
    const found = await page.evaluate(
      async ([tags, exclude]) => {
        const tool = (window as unknown as { axe: typeof axe }).axe
        const { violations } = await tool.run(
          { exclude: exclude.map((selector) => [selector]) },
          { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] },
        )
        return violations
      },
      [rules, payloadsOwn] as const,
    )
    offences.push(...found.map((result) => `${name}, ${theme}: ${described(result)}`))
  }
  return offences
}
