import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser to test with: CHROMIUM_PATH, else the usual places. Throws a sentence that says what to do. */
export const findChromium = (
  env: Record<string, string | undefined> = process.env,
  exists: (path: string) => boolean = existsSync,
): string => {
  const given = env.CHROMIUM_PATH
  if (given) {
    if (exists(given)) return given
    throw new Error(`CHROMIUM_PATH names no file: ${given}. Give the path of Chromium or Chrome.`)
  }
  const found = usualPlaces.find(exists)
  if (found) return found
  throw new Error(
    `The browser tests need Chromium. Install it (apt-get install chromium) or set CHROMIUM_PATH; looked for ${usualPlaces.join(', ')}.`,
  )
}
