import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { openDesk } from '../../e2e/support/startBrowser.ts'
import { updating } from './rememberAnswer.ts'

const nobody = '<svg xmlns="http://www.w3.org/2000/svg"/>'

/** A blank project asks a third party for its avatars; nothing else may leave it. */
const avatars = 'https://www.gravatar.com/'

export type PackedDesk = {
  page: Page
  /** What the page complained about. */
  problems: () => string[]
  close: () => Promise<void>
}

/** Somebody in front of a project's admin, logged in through its login page. */
export const sitDown = async (
  browser: Browser,
  url: string,
  { email, password, language }: { email: string; password: string; language?: string },
): Promise<PackedDesk> => {
  const { page, problems, close } = await openDesk(browser, url)
  const context = page.context()
  await context.route(`${avatars}**`, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: nobody }),
  )
  if (language) await context.addCookies([{ name: 'payload-lng', value: language, url }])
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/\/admin\/?$/)
  return {
    page,
    problems: () => problems.filter((problem) => !problem.startsWith(`asked ${avatars}`)),
    close,
  }
}

/**
 * Keeps a picture of the screen in both themes; `UPDATE_README=1` makes them the README's, with few colours, so that they
 * weigh little in the package.
 */
export const picture = async (page: Page, source: string, name: string): Promise<void> => {
  const results = join('test-results', 'pack')
  await mkdir(results, { recursive: true })
  await mkdir(join(source, 'images'), { recursive: true })
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important }' })
  for (const [theme, ending] of [
    ['dark', '-dark'],
    ['light', ''],
  ]) {
    await page.evaluate((value) => {
      document.documentElement.dataset.theme = value
    }, theme)
    const drawn = await page.screenshot({ path: join(results, `${name}${ending}.png`) })
    if (updating)
      await sharp(drawn)
        .png({ palette: true, colours: 64, effort: 10 })
        .toFile(join(source, 'images', `${name}${ending}.png`))
  }
}
