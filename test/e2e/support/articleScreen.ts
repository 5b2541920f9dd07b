import type { Page } from 'playwright-core'

const tabs = { write: 0, check: 1, related: 2, records: 3, publication: 4 } as const

/** Opens a tab of the article that is on the screen. */
export const openTab = (page: Page, tab: keyof typeof tabs): Promise<void> =>
  page.locator('.tabs-field__tab-button').nth(tabs[tab]).click()

/** Opens an article at one of its tabs, once its fact-check is on the screen. */
export const openArticle = async (page: Page, id: string, tab: keyof typeof tabs) => {
  await page.goto(`/admin/collections/articles/${id}`)
  await page.getByTestId('before-live').locator('[data-status]').waitFor()
  await openTab(page, tab)
}

/** Saves the draft with Payload's own button and waits until it is stored. */
export const saveDraft = async (page: Page): Promise<void> => {
  const saved = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes('draft=true'),
  )
  await page.locator('#action-save-draft').click()
  const status = (await saved).status()
  if (status !== 200) throw new Error(`The draft was not saved: ${status}.`)
}

/** Waits until the check and the sidebar say this status. */
export const waitForStatus = (page: Page, status: string): Promise<void> =>
  page.getByTestId('before-live').locator(`[data-status="${status}"]`).waitFor()

const bodyInReadyForm = 'form[data-form-ready="true"] #field-body[data-slate-editor]'

/** The field replaces its Slate editor when the form gives it another initial value: waits for the one that stays. */
export const waitForEditor = async (page: Page): Promise<void> => {
  await page.locator(bodyInReadyForm).waitFor()
  await page.evaluate(async (selector) => {
    let editor: Element | null = null
    for (let frames = 0; frames < 30; frames++) {
      await new Promise(requestAnimationFrame)
      const now = document.querySelector(selector)
      if (now === null || now !== editor) frames = 0
      editor = now
    }
  }, bodyInReadyForm)
}

/**
 * Slate takes over the browser's selection in timers of the page: one at once, then one a tenth of a second later at
 * most. Timers of the same page that were set after them run after them.
 */
export const waitForSelection = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    for (const milliseconds of [10, 150])
      await new Promise((resolve) => setTimeout(resolve, milliseconds))
  })

/** Marks words in the body the way a hand with a mouse does. */
export const selectInBody = async (page: Page, words: string): Promise<void> => {
  const body = page.locator('#field-body')
  await waitForEditor(page)
  await body.locator('[data-slate-string]', { hasText: words }).first().click()
  // What Slate hears of late it would put back over what is marked next.
  await waitForSelection(page)
  await body.evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`“${wanted}” is not in the body.`)
  }, words)
  await waitForSelection(page)
}
