import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import axe, { type Result } from 'axe-core'
import type { Page } from 'playwright-core'

const folder = 'test-results'
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What we drew. Payload's own fields, lists and toolbars have faults we cannot mend from outside, so they are left out. */
const ours = [
  '.fact-check-before',
  '.fact-check-panel',
  '.fact-check-publish',
  '.fact-check-publish__why',
  '.fact-check-status',
  '.fact-check-dialog__sheet',
  '.check-queue',
  '.needs-me',
  '.import-view',
  '.to-confirm',
  '.related-stories',
  '.link-desk',
  '.link-dialog__sheet',
  '.related-links',
  '[data-testid="related-links-button"]',
  '.related-waiting',
  '[data-testid="annotate-button"]',
  '[data-testid="annotation-drawer"]',
  '.login',
]

const described = ({ id, nodes }: Result): string =>
  `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.html.slice(0, 160)}`).join(' | ')}`

/** Keeps a picture of the screen in both themes, and answers what of ours breaks WCAG 2.2 AA in either. */
export const look = async (page: Page, name: string): Promise<string[]> => {
  await mkdir(folder, { recursive: true })
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important }' })
  const offences: string[] = []
  for (const theme of ['dark', 'light']) {
    await page.evaluate((value) => {
      document.documentElement.dataset.theme = value
    }, theme)
    await page.waitForTimeout(100)
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`) })
    await page.evaluate(axe.source)
    const found = await page.evaluate(
      async ([values, selectors]) => {
        const include = selectors.filter((selector) => document.querySelector(selector))
        if (include.length === 0) throw new Error('Nothing of ours is on this screen.')
        const tool = (window as unknown as { axe: typeof axe }).axe
        const { violations } = await tool.run(
          { include: include.map((selector) => [selector]) },
          {
            runOnly: { type: 'tag', values },
            // Experimental in axe: it takes the key shown beside a button's word for a part of its name.
            rules: { 'label-content-name-mismatch': { enabled: false } },
            resultTypes: ['violations'],
          },
        )
        return violations
      },
      [tags, ours] as const,
    )
    offences.push(...found.map((result) => `${name}, ${theme}: ${described(result)}`))
  }
  return offences
}
