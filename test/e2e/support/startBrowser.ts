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

/**
 * A fault of slate-react 0.92, which loses nothing: when a drawer takes the focus from the editor while it renders, its
 * blur handler looks for an element that is registered again a moment later.
 */
const knownFault = 'Cannot resolve a DOM node from Slate node'

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
  // The first page of a kind may have to be built, on a machine with other work.
  page.setDefaultTimeout(60_000)
  // Whoever edited last keeps Payload's lock for some minutes; the next one takes the article over.
  const locked = page.locator('#document-locked')
  await page.addLocatorHandler(locked, () => locked.locator('#document-locked-take-over').click())
  const problems: string[] = []
  page.on('pageerror', (error) => {
    if (!error.message.startsWith(knownFault)) problems.push(String(error))
  })
  page.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`${message.text()} ${new URL(message.location().url || url).pathname}`)
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== url) problems.push(`asked ${request.url()}`)
  })
  return { page, problems, close: () => context.close() }
}
