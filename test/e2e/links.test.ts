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

type Link = {
  id: string
  state: string
  type: string
  direction: string
  pinned: boolean
  postponedUntil: string | null
}

describe('the link desk and the related stories of an article', () => {
  let server: Server
  let browser: Browser
  let data = ''
  let stories: LinkedStories
  const offences: string[] = []

  const { at, problems } = openDesks(() => openDesk(browser, server.url))
  const command = async (who: string, path: string, input: object) => {
    const page = await at(who)
    const answer = await page.request.post(`/api/${path}`, { data: input })
    expect([path, answer.status()]).toEqual([path, 200])
  }
  const linksOf = async (id: string): Promise<Link[]> => {
    const page = await at('editor')
    const answer = await page.request.get(`/api/related-stories/of/${id}`)
    return ((await answer.json()) as { links: Link[] }).links
  }
  const stored = async (id: string) => (await linksOf(stories.hub)).find((link) => link.id === id)
  const count = async (page: Page, tab: string): Promise<number> =>
    Number(await page.getByTestId(`desk-count-${tab}`).textContent())
  const pair = (page: Page, id: string) =>
    page.locator(`[data-testid="desk-pair"][data-link="${id}"]`)
  /** The pair is on the screen, and hears its keys. */
  const ready = (page: Page, id: string) => pair(page, id).and(page.locator(':focus')).waitFor()
  const saved = (page: Page) =>
    page.locator('[data-testid="links-saving"][data-state="saved"]').waitFor({ state: 'attached' })
  const link = (number: number): string => stories.links[number] ?? ''

  beforeAll(async () => {
    browser = await startBrowser()
    data = await mkdtemp(join(tmpdir(), 'galley-links-'))
    server = await startServer({ GALLEY_DATA: data })
    stories = await linkStories(await at('reporter'), 20)
    await asFromTheArchive(data, stories.links.slice(0, 2), { score: 0.71 })
    await asFromTheArchive(data, stories.links.slice(13, 16), { score: 0.97 })
    await asFromTheArchive(data, stories.links.slice(18), { score: 0.83, older: true })
  }, 20 * 60_000)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await rm(data, { recursive: true, force: true })
  })

  it('is in the navigation, with how much waits there', async () => {
    const page = await at('editor')
    const way = page.getByTestId('link-desk-link').filter({ hasText: /\d/ })
    await way.waitFor({ state: 'attached' })
    expect(await way.getAttribute('href')).toBe('/admin/story-links/desk')
  })

  it('settles ten pairs from the keyboard, as fast as they are typed', async () => {
    const page = await at('editor')
    await page.goto('/admin/story-links/desk')
    await ready(page, link(0))
    await page.waitForURL((url) => url.searchParams.get('link') === link(0))
    expect(await page.getByTestId('desk-sentence').textContent()).toContain('A and B tell of')
    expect(await page.getByTestId('desk-reasons').locator('li').count()).toBe(3)
    offences.push(...(await look(page, 'desk')))
    const before = await count(page, 'new')

    for (const key of ['a', 'x', '4', 'r', '2', 's', 'a', 'z', 'x', 'j', 'k', 'a', 'a', 'a', '8'])
      await page.keyboard.press(key)
    await pair(page, link(10)).waitFor()
    await saved(page)

    expect(await count(page, 'new')).toBe(before - 10)
    const states: Record<string, object> = {
      0: { state: 'confirmed', type: 'same-event' },
      1: { state: 'rejected' },
      2: { state: 'confirmed', type: 'update-of', direction: 'to' },
      3: { state: 'confirmed', type: 'follow-up', direction: 'from' },
      5: { state: 'rejected' },
      6: { state: 'confirmed' },
      7: { state: 'confirmed' },
      8: { state: 'confirmed' },
      9: { state: 'confirmed', type: 'see-also' },
    }
    for (const [number, expected] of Object.entries(states))
      expect([number, await stored(link(Number(number)))]).toEqual([
        number,
        expect.objectContaining(expected),
      ])
    expect((await stored(link(4)))?.postponedUntil).toMatch(/^\d{4}-/)
    await page.reload()
    await ready(page, link(10))
  })

  it('shows its keys, and turns single keys off for who needs that', async () => {
    const page = await at('editor')
    await page.keyboard.press('?')
    await page.getByTestId('desk-keys').waitFor()
    offences.push(...(await look(page, 'desk-keys')))
    await page.getByTestId('desk-single-keys').uncheck()
    await page.keyboard.press('Escape')
    await page.getByTestId('desk-keys').waitFor({ state: 'detached' })
    await page.keyboard.press('x')
    await pair(page, link(10)).waitFor()
    await page.getByTestId('desk-keys-button').click()
    await page.getByTestId('desk-single-keys').check()
    await page.getByTestId('desk-keys-close').click()
    await page.getByTestId('desk-keys').waitFor({ state: 'detached' })
  })

  it('loses no decision with the line, and none with the page', async () => {
    const page = await at('editor')
    const away = '**/api/related-stories/*StoryLink'
    await page.route(away, (route) => route.abort())
    await page.keyboard.press('a')
    await page.keyboard.press('x')
    await page.locator('[data-testid="links-saving"][data-state="unreachable"]').waitFor()
    offences.push(...(await look(page, 'desk-offline')))
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await ready(page, link(12))
    await page.locator('[data-testid="links-saving"][data-state="unreachable"]').waitFor()
    const asked = page.waitForRequest(away)
    await page.getByTestId('links-retry').click()
    await asked
    await page.unroute(away)
    await saved(page)
    expect((await stored(link(10)))?.state).toBe('confirmed')
    expect((await stored(link(11)))?.state).toBe('rejected')
  })

  it('says who was first, and goes on', async () => {
    const page = await at('editor')
    await command('chief', 'related-stories/rejectStoryLink', { linkId: link(12) })
    await page.keyboard.press('a')
    await pair(page, link(13)).waitFor()
    const lost = page.getByTestId('links-lost')
    await lost.waitFor()
    expect(await lost.textContent()).toMatch(
      /Somebody decided this first: the link between .* was rejected, by /,
    )
    offences.push(...(await look(page, 'desk-overtaken')))
    await page.getByTestId('links-lost-close').click()
    await lost.waitFor({ state: 'detached' })
    expect((await stored(link(12)))?.state).toBe('rejected')
  })

  it('accepts all above a score, once it has said how many', async () => {
    const page = await at('editor')
    await page.keyboard.press('A')
    await page.locator('[data-testid="desk-all-state"][data-state="waits"]').waitFor()
    expect(await page.getByTestId('desk-all-state').textContent()).toContain('3 pairs')
    offences.push(...(await look(page, 'desk-accept-all')))
    await page.getByTestId('desk-all-do').click()
    await page.locator('[data-testid="desk-all-state"][data-state="done"]').waitFor()
    await page.getByTestId('desk-all-close').click()
    await pair(page, link(16)).waitFor()
    for (const number of [13, 14, 15]) expect((await stored(link(number)))?.state).toBe('confirmed')
  })

  it('keeps older stories apart, by an address that says the tab and the pair', async () => {
    const page = await at('editor')
    await page.getByTestId('desk-tab-older').click()
    await pair(page, link(18)).waitFor()
    await page.keyboard.press('j')
    await page.waitForURL((url) => url.search === `?tab=older&link=${link(19)}`)
    await page.reload()
    await ready(page, link(19))
    await page.goBack()
    await pair(page, link(16)).waitFor()
    await page.setViewportSize({ width: 400, height: 900 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(400)
    offences.push(...(await look(page, 'desk-narrow')))
    await page.setViewportSize({ width: 1440, height: 1000 })
  })

  it('warns of a story that was taken down, with the reason and what to do', async () => {
    const page = await at('editor')
    const where = 'where[headline][like]=votes to dredge its harbour'
    const found = await page.request.get(`/api/articles?${where}&limit=1`)
    const [down] = ((await found.json()) as { docs: { id: string }[] }).docs
    const reason = 'The council has not voted yet.'
    await command('chief', 'fact-check/unpublishArticle', { articleId: down?.id, reason })
    await page.goto('/admin/story-links/desk?tab=news')
    await page.getByTestId('desk-news').first().waitFor()
    await deskListens(page)
    expect(await page.getByTestId('desk-news').first().getAttribute('data-kind')).toBe('taken-down')
    expect(await page.getByTestId('desk-news-reason').first().textContent()).toBe(reason)
    offences.push(...(await look(page, 'desk-warnings')))
    const before = await count(page, 'news')
    expect(before).toBeGreaterThan(2)
    const first = await page.getByTestId('desk-pair').getAttribute('data-link')
    await page.keyboard.press('d')
    await page.locator(`[data-testid="desk-pair"]:not([data-link="${first}"])`).waitFor()
    await page.keyboard.press('u')
    await saved(page)
    expect(await count(page, 'news')).toBe(before - 2)
    await page.keyboard.press('z')
    await saved(page)
    expect(await page.getByTestId('links-said').textContent()).toContain('Linked again')
    await page.reload()
    await page.getByTestId('desk-news').first().waitFor()
    await deskListens(page)
    expect(await count(page, 'news')).toBe(before - 2)

    // What was seen here an hour ago may need another look: the desk is still open, and shows it.
    const seen = await page.getByTestId('desk-pair').getAttribute('data-link')
    await page.keyboard.press('d')
    await saved(page)
    await command('chief', 'fact-check/publishArticle', { articleId: down?.id })
    await page.getByTestId('desk-tab-new').click()
    await pair(page, link(16)).waitFor()
    await page.getByTestId('desk-tab-news').click()
    await page.locator('[data-testid="desk-news"][data-kind="live-again"]').first().waitFor()
    const shown = () => page.getByTestId('desk-pair').getAttribute('data-link')
    for (let turn = 0; turn < before && (await shown()) !== seen; turn++)
      await page.keyboard.press('j')
    expect(await shown()).toBe(seen)

    await openArticle(page, String(down?.id), 'related')
    await page.getByTestId('related-confirmed').waitFor()
  })

  it('says what an address no longer leads to, and lets everybody look through the pairs', async () => {
    const editor = await at('editor')
    await editor.goto(`/admin/story-links/desk?link=${link(0)}`)
    await editor.getByTestId('links-said').getByText('decided already').waitFor()
    const reporter = await at('reporter')
    await reporter.goto('/admin/story-links/desk')
    await deskListens(reporter)
    const first = await reporter.getByTestId('desk-pair').getAttribute('data-link')
    await reporter.getByTestId('desk-next').click()
    await reporter.locator(`[data-testid="desk-pair"]:not([data-link="${first}"])`).waitFor()
    await reporter.getByTestId('desk-pair-said').getByText('Pair 2 of').waitFor()
    await reporter.keyboard.press('a')
    await reporter.getByTestId('links-said').getByText('Editors decide').waitFor()
    expect(await reporter.getByTestId('links-saving').textContent()).toBe('')
    offences.push(...(await look(reporter, 'desk-reporter')))
  })

  it('orders, pins, retypes, unlinks and confirms on the article', async () => {
    const page = await at('editor')
    await openArticle(page, stories.hub, 'related')
    const rows = page.getByTestId('related-confirmed').getByTestId('related-link')
    const ids = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-link')))
    const order = async () =>
      (await linksOf(stories.hub)).filter(({ state }) => state === 'confirmed').map(({ id }) => id)
    await rows.first().waitFor()
    const [one = '', two = '', three = '', ...rest] = (await ids()).map(String)
    await rows.first().focus()
    await page.getByTestId('related-preview').getByText('Farmers below the gate').waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowDown')
    expect(await ids()).toEqual([two, three, one, ...rest])
    await page.waitForFunction(
      () => document.querySelector('[data-testid="related-stories"]')?.ariaBusy === 'false',
    )
    expect(await order()).toEqual([two, three, one, ...rest])

    const row = (id: string) => page.locator(`[data-testid="related-link"][data-link="${id}"]`)
    await row(three).focus()
    await page.keyboard.press('p')
    await rows.first().and(row(three)).waitFor()
    expect(await order()).toEqual([three, two, one, ...rest])
    await row(two).dragTo(row(rest[0] ?? ''))
    await rows.nth(1).and(row(one)).waitFor()
    offences.push(...(await look(page, 'related-confirmed')))

    await row(one).getByTestId('related-type').selectOption({ label: 'Contradicts' })
    await row(one).getByTestId('related-retype').click()
    await row(one).getByTestId('related-retype').waitFor({ state: 'detached' })
    expect((await stored(one))?.type).toBe('contradicts')
    await row(one).focus()
    await page.keyboard.press('u')
    await row(one).waitFor({ state: 'detached' })
    await page.getByTestId('related-undo').click()
    await page.getByText('Undone.').first().waitFor()
    expect((await order()).length).toBe(rest.length + 3)

    const suggested = page.getByTestId('related-suggested').getByTestId('related-link')
    const id = (await suggested.first().getAttribute('data-link')) ?? ''
    await suggested.first().focus()
    await page.keyboard.press('a')
    await page.getByTestId('related-confirmed').locator(`[data-link="${id}"]`).waitFor()
    expect((await stored(id))?.state).toBe('confirmed')
    await page.keyboard.press('z')
    await page.getByTestId('related-suggested').locator(`[data-link="${id}"]`).waitFor()
    await page.keyboard.press('?')
    offences.push(...(await look(page, 'related-keys')))
  })

  it('takes back on the article what was done last, whatever it was, and decides once a key', async () => {
    const page = await at('editor')
    await openArticle(page, stories.hub, 'related')
    const suggested = page.getByTestId('related-suggested').getByTestId('related-link')
    const [one = '', two = ''] = await suggested.evaluateAll((all) =>
      all.map((row) => row.getAttribute('data-link') ?? ''),
    )
    const settled = (id: string, state: string) => async () => (await stored(id))?.state === state
    const until = async (isSo: () => Promise<boolean>) => {
      for (let turn = 0; turn < 300 && !(await isSo()); turn++) await page.waitForTimeout(100)
      expect(await isSo()).toBe(true)
    }
    await suggested.first().focus()
    // Held down.
    for (let turn = 0; turn < 4; turn++) await page.keyboard.down('x')
    await page.keyboard.up('x')
    await until(settled(one, 'rejected'))
    expect((await stored(two))?.state).toBe('suggested')

    const known = (await linksOf(stories.hub)).map(({ id }) => id)
    const added = async () =>
      (await linksOf(stories.hub)).filter(({ id }) => !known.includes(id)).length
    await page.getByTestId('related-search').fill('votes to dredge its harbour')
    await page.getByTestId('related-found').first().waitFor()
    await page.getByTestId('related-search').press('Enter')
    await until(async () => (await added()) === 1)
    await page.getByTestId('related-undo').click()
    await until(async () => (await added()) === 0)
    expect((await stored(one))?.state).toBe('rejected')
    await page.getByTestId('related-undo').click()
    await until(settled(one, 'suggested'))
    await suggested
      .first()
      .and(page.locator(`[data-link="${one}"]`))
      .waitFor()

    await suggested.first().focus()
    await page.keyboard.press('t')
    await page.locator('select[data-testid="related-type"]:focus').waitFor()
    await page.keyboard.press('Escape')
    await suggested.first().and(page.locator(':focus')).waitFor()
  })

  it('warns on the article, and says in Turkish what it says in English', async () => {
    const page = await at('chief')
    await page.context().addCookies([{ name: 'payload-lng', value: 'tr', url: server.url }])
    await page.goto('/admin/story-links/desk')
    await page.getByRole('heading', { name: 'Bağlantı masası' }).waitFor()
    await page.getByTestId('desk-pair').waitFor()
    offences.push(...(await look(page, 'desk-turkish')))
    await page.goto('/admin/story-links/desk?tab=news')
    await page.getByTestId('desk-news').first().waitFor()
    offences.push(...(await look(page, 'desk-warnings-turkish')))
    const warned = await page.getByTestId('desk-story-A').getAttribute('data-article')
    const other = await page.getByTestId('desk-story-B').getAttribute('data-article')
    for (const id of [warned, other]) {
      await openArticle(page, String(id), 'related')
      await page.getByTestId('related-confirmed').waitFor()
      if ((await page.getByTestId('related-news').count()) > 0) break
    }
    await page.getByTestId('related-news').first().scrollIntoViewIfNeeded()
    offences.push(...(await look(page, 'related-turkish')))
    await page.getByTestId('related-seen').first().click()
    await page.getByText('Not edildi').waitFor()
  })

  it('meets WCAG 2.2 AA in both themes, and its pages complain of nothing', () => {
    expect(offences).toEqual([])
    // A line that drops and a decision that is overtaken are told by the browser too.
    const told = /Failed to load resource: (net::ERR_FAILED|the server responded .* 409)/
    expect(problems().filter((each) => !told.test(each))).toEqual([])
  })
})
