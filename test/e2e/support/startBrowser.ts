import { chromium, type Browser, type Page } from 'playwright-core'
import { findChromium } from './findChromium.ts'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The system's Chromium, headless, calling nobody. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: false,
    headless: true,
    args: quiet,
  })

export type Desk = { page: Page; problems: string[]; close: () => Promise<void> }

/** A browser window of somebody's own, which writes down what the page complains about. */
export const openDesk = async (browser: Browser, url: string): Promise<Desk> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1440, height: 1000 },
    locale: 'en-GB',
    timezoneId: 'Europe/Istanbul',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== url) problems.push(`asked ${request.url()}`)
  })
  return { page, problems, close: () => context.close() }
}
