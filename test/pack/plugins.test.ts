import { jest } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { startBrowser } from '../e2e/support/startBrowser.ts'
import { factCheckLexicalSuite } from './suites/factCheckLexical.ts'
import { factCheckSlateSuite } from './suites/factCheckSlate.ts'
import { relatedStoriesSuite } from './suites/relatedStories.ts'
import { tarballSuite } from './suites/tarball.ts'
import { openWorkshop, type Workshop } from './support/workshop.ts'

let workshop: Workshop
let browser: Browser

jest.setTimeout(15 * 60_000)

beforeAll(async () => {
  workshop = await openWorkshop()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await workshop?.close()
})

tarballSuite('fact-check', async () => (await workshop.factCheck).tarball)
tarballSuite('related-stories', async () => (await workshop.relatedStories).tarball)
factCheckLexicalSuite(
  () => workshop,
  () => browser,
)
relatedStoriesSuite(
  () => workshop,
  () => browser,
)
factCheckSlateSuite(
  () => workshop,
  () => browser,
)
