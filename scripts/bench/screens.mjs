/* global document, KeyboardEvent, performance, requestAnimationFrame, requestIdleCallback -- of the page, where three functions below are run */
import { startBrowser } from '../../test/e2e/support/startBrowser.ts'
import { password } from './newsroom.mjs'
import { median } from './numbers.mjs'

/** There, answering to React, and with nothing left to compute: what somebody would call ready. */
const isReady = (selector) => {
  const found = document.querySelector(selector)
  return found !== null && Object.keys(found).some((key) => key.startsWith('__reactProps'))
}

const timeTo = async (page, address, selectors) => {
  await page.goto('about:blank')
  await page.goto(address, { waitUntil: 'commit' })
  for (const selector of selectors) await page.waitForFunction(isReady, selector)
  // Measured by the page's own clock, which began with the navigation.
  return page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => resolve(performance.now()))),
  )
}

/** The longest of several presses of a key in the check, each until what it changed is drawn. */
const timeOfKeys = (page) =>
  page.evaluate(async () => {
    document.querySelector('[data-passage]').focus()
    const times = []
    for (let turn = 0; turn < 20; turn++) {
      const begun = performance.now()
      const key = turn % 5 === 4 ? 'n' : 'j'
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      times.push(performance.now() - begun)
    }
    return Math.max(...times)
  })

/**
 * Milliseconds until the list of articles, one article and the check of another can be worked with, by an editor who has
 * been here before; and how long a key takes in that check.
 */
export const measureScreens = async (url, article, checked, times) => {
  const browser = await startBrowser()
  try {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: 1440, height: 1000 },
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto('/admin/login')
    await page.locator('#field-email').fill('editor@galley.example')
    await page.locator('#field-password').fill(password)
    await page.locator('form button[type=submit]').click()
    await page.waitForURL(/\/admin\/?$/)
    const screens = {
      list: ['/admin/collections/articles', ['table tbody tr', '.search-filter__input']],
      edit: [`/admin/collections/articles/${article}`, ['#field-headline', '[data-slate-editor]']],
      check: [`/admin/collections/articles/${checked}#check`, ['[data-passage]:nth-child(60)']],
    }
    const measured = {}
    for (const [name, [address, selectors]] of Object.entries(screens)) {
      const first = await timeTo(page, address, selectors)
      const again = []
      for (let turn = 0; turn < times; turn++) again.push(await timeTo(page, address, selectors))
      measured[name] = { first: Math.round(first), milliseconds: Math.round(median(again)) }
    }
    const longest = await timeOfKeys(page)
    measured.key = { first: Math.round(longest), milliseconds: Math.round(longest) }
    return measured
  } finally {
    await browser.close()
  }
}
