import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openArticle } from './support/articleScreen.ts'
import { deskListens } from './support/deskListens.ts'
import { asFromTheArchive, linkStories, type LinkedStories } from './support/linkedStories.ts'
import { look } from './support/look.ts'
import { openDesks } from './support/openDesks.ts'
import { openDesk, startBrowser } from './support/startBrowser.ts'
import { startServer, type Server } from './support/startServer.ts'

jest.setTimeout(300_000)

type Answer = { status: number; body: Record<string, unknown> }
const deskAddress = '/admin/story-links/desk'

describe('what stands around the links of an article', () => {
  let server: Server
  let browser: Browser
  let data = ''
  let stories: LinkedStories
  const offences: string[] = []

  const { at, problems } = openDesks(() => openDesk(browser, server.url))
  const ask = async (who: string, path: string, input?: object): Promise<Answer> => {
    const page = await at(who)
    const answer = input
      ? await page.request.post(`/api/${path}`, { data: input })
      : await page.request.get(`/api/${path}`)
    return { status: answer.status(), body: (await answer.json()) as Record<string, unknown> }
  }
  const done = async (who: string, path: string, input: object) =>
    expect([path, (await ask(who, path, input)).status]).toEqual([path, 200])
  const link = (number: number): string => stories.links[number] ?? ''
  const speak = async (page: Page, language: 'en' | 'tr') =>
    page.context().addCookies([{ name: 'payload-lng', value: language, url: server.url }])
  const isThere = async (id: string) => (await ask('editor', `articles/${id}`)).status === 200

  beforeAll(async () => {
    browser = await startBrowser()
    data = await mkdtemp(join(tmpdir(), 'galley-around-'))
    server = await startServer({ GALLEY_DATA: data })
    stories = await linkStories(await at('reporter'), 9)
    await asFromTheArchive(data, stories.links, { score: 0.8 })
    for (const number of [0, 1, 2, 3])
      await done('editor', 'related-stories/confirmStoryLink', { linkId: link(number) })
    await done('editor', 'related-stories/rejectStoryLink', { linkId: link(4) })
    const [one, two, three] = stories.others
    const near = [
      { from: one, to: two, type: 'contradicts' },
      { from: two, to: three, type: 'update-of' },
    ]
    for (const input of near) await done('editor', 'related-stories/createStoryLink', input)
  }, 20 * 60_000)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await rm(data, { recursive: true, force: true })
  })

  it('says on the tab how many suggestions wait, and knows at once of each decision', async () => {
    const page = await at('editor')
    await openArticle(page, stories.hub, 'write')
    const waiting = page.getByRole('button', { name: /^Related/ }).getByTestId('related-waiting')
    await waiting.waitFor()
    expect(await waiting.textContent()).toBe('44 suggestions wait')
    await openArticle(page, stories.hub, 'related')
    const suggested = page.getByTestId('related-suggested').getByTestId('related-link')
    await suggested.first().focus()
    await page.keyboard.press('x')
    await waiting.getByText('3 suggestions wait').waitFor({ state: 'attached' })
    await page.getByTestId('related-undo').click()
    await waiting.getByText('4 suggestions wait').waitFor({ state: 'attached' })
    offences.push(...(await look(page, 'around-tab')))
  })

  it('shows the neighbourhood as a picture that is walked from the keyboard', async () => {
    const page = await at('editor')
    const near = page.getByTestId('near')
    await near.locator('> summary').focus()
    await page.keyboard.press('Enter')
    const nodes = page.getByTestId('near-story')
    await nodes.first().waitFor()
    // The one rejected is not in it.
    expect(await nodes.count()).toBe(9)
    expect(await page.getByTestId('near-line').count()).toBe(10)
    expect(await page.locator('[data-testid="near-story"][tabindex="0"]').count()).toBe(1)

    await page.keyboard.press('Tab')
    const words = page.getByTestId('near-words')
    await words.getByText('Marvale opens its new sluice').waitFor()
    expect(await words.getByRole('listitem').count()).toBe(8)
    const walked = new Set<string>()
    for (let step = 0; step < 9; step++) {
      walked.add((await page.locator(':focus').getAttribute('data-story')) ?? '')
      await page.keyboard.press('ArrowRight')
    }
    expect(walked.size).toBe(9)
    expect(await page.locator(':focus').getAttribute('data-story')).toBe(stories.hub)
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    expect(await page.locator(':focus').getAttribute('data-story')).toBe(stories.hub)
    const other = page.locator(`[data-testid="near-story"][data-story="${stories.others[1]}"]`)
    await other.focus()
    expect(await other.getAttribute('aria-label')).toMatch(/week 8.*, not published, 3 links$/)
    expect(await words.textContent()).toMatch(/Contradicts: .*week 9.*\(confirmed\)/)
    await near.scrollIntoViewIfNeeded()
    offences.push(...(await look(page, 'around-picture')))
  })

  it('says the same as a table', async () => {
    const page = await at('editor')
    await page.getByTestId('near-as-table').locator('> summary').click()
    const table = page.getByTestId('near-table')
    await table.waitFor()
    const ids = (selector: string, name: string) =>
      page
        .locator(selector)
        .evaluateAll(
          (all, attribute) => [...new Set(all.map((each) => each.getAttribute(attribute)))].sort(),
          name,
        )
    expect(await ids('[data-testid="near-table"] tr[data-link]', 'data-link')).toEqual(
      await ids('[data-testid="near-line"]', 'data-link'),
    )
    expect(await ids('[data-testid="near-table"] [data-story]', 'data-story')).toEqual(
      await ids('[data-testid="near-story"]', 'data-story'),
    )
    const row = table.locator(`tr[data-link="${link(0)}"]`)
    expect(await row.textContent()).toMatch(/week 9.*not published.*Follow-up to \(confirmed\)/)
    expect(await row.textContent()).toMatch(/Marvale opens its new sluice.*\d{4}$/)
    await table.scrollIntoViewIfNeeded()
    offences.push(...(await look(page, 'around-table')))
  })

  it('fits a telephone', async () => {
    const page = await at('editor')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.locator('[data-testid="near-picture"][data-bare="true"]').waitFor()
    const sizes = await page
      .getByTestId('near-story')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
    await page.getByTestId('near-story').nth(2).focus()
    await page.getByTestId('near').scrollIntoViewIfNeeded()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
    offences.push(...(await look(page, 'around-narrow')))
    await page.setViewportSize({ width: 1440, height: 1000 })
    await page.locator('[data-testid="near-picture"][data-bare="false"]').waitFor()
  })

  it('opens a story from the picture', async () => {
    const page = await at('editor')
    const id = stories.others[0] ?? ''
    await page.locator(`[data-testid="near-story"][data-story="${id}"]`).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/articles/${id}`))
  })

  it('says what the desk has learned, and forgets it once that is said twice', async () => {
    const page = await at('editor')
    await page.goto(deskAddress)
    await deskListens(page)
    await page.getByTestId('desk-weights-button').click()
    const table = page.getByTestId('weights-table')
    await table.waitFor()
    const row = table.locator('tr[data-kind="person"]')
    expect(await row.textContent()).toMatch(/the same person× \d\.\d\d.*4 confirmed, 1 rejected/)
    offences.push(...(await look(page, 'desk-weights')))
    await page.getByTestId('weights-ask').click()
    await page.getByTestId('weights-keep').and(page.locator(':focus')).waitFor()
    offences.push(...(await look(page, 'desk-weights-ask')))
    await page.getByTestId('weights-keep').click()
    await table.waitFor()
    await page.getByTestId('weights-ask').click()
    await page.getByTestId('weights-forget').click()
    await page.getByTestId('weights-none').waitFor()
    expect(await page.getByTestId('weights-since').textContent()).toContain('by ')
    await page.keyboard.press('Escape')
    await page.getByTestId('weights').waitFor({ state: 'detached' })
    expect(await page.getByTestId('links-said').textContent()).toContain('Forgotten.')
    expect((await ask('editor', 'related-stories/weights')).body.kinds).toEqual([])

    // The weights have something to show again, and a reporter may look.
    await done('editor', 'related-stories/confirmStoryLink', { linkId: link(5) })
    const reporter = await at('reporter')
    await reporter.goto(deskAddress)
    await deskListens(reporter)
    await reporter.getByTestId('desk-weights-button').click()
    await reporter.getByTestId('weights-table').waitFor()
    expect(await reporter.getByTestId('weights-ask').count()).toBe(0)
    await reporter.getByTestId('weights-close').click()
  })

  it('calls a section by its name, and refuses in the language of the reader', async () => {
    const page = await at('chief')
    await page.goto(deskAddress)
    await page.getByTestId('desk-section').getByText('Science', { exact: true }).first().waitFor()
    await speak(page, 'tr')
    await page.goto(deskAddress)
    await page.getByTestId('desk-section').getByText('Bilim', { exact: true }).first().waitFor()
    await deskListens(page)
    await page.getByTestId('desk-weights-button').click()
    await page.getByTestId('weights-table').waitFor()
    offences.push(...(await look(page, 'desk-weights-turkish')))
    await page.getByTestId('weights-close').click()

    await openArticle(page, stories.hub, 'related')
    const row = page.locator(`[data-testid="related-link"][data-link="${link(6)}"]`)
    await row.waitFor()
    await done('editor', 'related-stories/rejectStoryLink', { linkId: link(6) })
    await row.focus()
    await page.keyboard.press('a')
    await page.getByText('Sizden önce karar verilmiş').waitFor()
    await page.getByTestId('near').locator('> summary').click()
    await page.getByTestId('near-story').nth(1).focus()
    await page.getByTestId('near').scrollIntoViewIfNeeded()
    offences.push(...(await look(page, 'around-turkish')))
    await speak(page, 'en')
  })

  it('asks about its links when an article is deleted, and keeps everything on a no', async () => {
    const page = await at('editor')
    await openArticle(page, stories.hub, 'related')
    const menu = page.locator('.doc-controls__popup button').first()
    /** What opens leads the focus to its first button, once: only then another one keeps it. */
    const press = async (opened: string, button: string) => {
      await page.locator(`${opened} :focus`).waitFor()
      await page.locator(button).focus()
      await page.locator(`${button}:focus`).waitFor()
      await page.keyboard.press('Enter')
    }
    const toDelete = async () => {
      await menu.focus()
      await page.keyboard.press('Enter')
      await press('.popup__content', '#action-delete')
      await press('dialog', '#confirm-action')
    }
    await toDelete()
    const question = page.getByTestId('delete-question')
    await question.waitFor()
    await page.getByRole('heading', { name: 'This story has 5 confirmed links' }).waitFor()
    expect(await page.getByTestId('delete-link').count()).toBe(5)
    expect(await page.getByTestId('delete-link').first().textContent()).toMatch(
      /Followed up by: Sluice keeper.*not published|Same event: Sluice keeper.*not published/,
    )
    expect(await page.getByTestId('delete-suggested').textContent()).toContain('2 suggestions')
    offences.push(...(await look(page, 'delete-question')))
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    await page.getByText('Nothing was deleted.').first().waitFor()
    await menu.and(page.locator(':focus')).waitFor()
    expect(await isThere(stories.hub)).toBe(true)

    await toDelete()
    await question.waitFor()
    await page.getByTestId('delete-with-links').click()
    await page.waitForURL(/\/admin\/collections\/articles(\?.*)?$/)
    expect(await isThere(stories.hub)).toBe(false)
    const left = await ask('editor', `related-stories/of/${stories.others[0]}`)
    expect((left.body.links as { type: string }[]).map(({ type }) => type)).toEqual(['contradicts'])
  })

  it('says plainly what to do when several are deleted at once', async () => {
    const page = await at('editor')
    // An effect of the navigation asks for this: from then on the list beside it hears clicks.
    const asked = page.waitForRequest((request) => request.url().endsWith('/desk?limit=1'))
    await page.goto('/admin/collections/articles?search=week 8')
    await asked
    await page.getByText('week 8').first().waitFor()
    await page.locator('.cell-_select input[type="checkbox"]').first().check()
    await page.locator('.delete-documents__toggle').click()
    await page.locator('#confirm-action').click()
    await page
      .getByText(/Open it and delete it there/)
      .first()
      .waitFor()
    expect(await isThere(stories.others[1] ?? '')).toBe(true)
  })

  it('meets WCAG 2.2 AA in both themes, and its pages complain of nothing', () => {
    expect(offences).toEqual([])
    // What is refused, and a story that was deleted, the browser tells of too.
    const told = /Failed to load resource: the server responded .* (400|404|409)/
    expect(problems().filter((each) => !told.test(each))).toEqual([])
  })
})
