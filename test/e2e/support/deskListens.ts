import type { Page } from 'playwright-core'

/** The link desk hears its keys and clicks: the effects that listen come before the one that leads the focus to the pair. */
export const deskListens = (page: Page): Promise<void> =>
  page.locator('[data-testid="desk-pair"]:focus').waitFor()
