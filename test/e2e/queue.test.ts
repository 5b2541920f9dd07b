import { jest } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { look } from './support/look.ts'
import { openDesks } from './support/openDesks.ts'
import { openDesk, startBrowser } from './support/startBrowser.ts'
import { startServer, type Server } from './support/startServer.ts'

jest.setTimeout(300_000)

const headline = 'Ferry line to Ellery Island doubles its winter sailings'

describe('the review queue', () => {
  let server: Server
  let browser: Browser
  const offences: string[] = []
  let id = ''

  const { at, problems } = openDesks(() => openDesk(browser, server.url))
  const post = async <Body>(page: Page, path: string, data: object): Promise<Body> => {
    const answer = await page.request.post(`/api${path}`, { data })
    expect([path, answer.ok()]).toEqual([path, true])
    return (await answer.json()) as Body
  }
  const command = (page: Page, name: string, data: object = {}) =>
    post(page, `/fact-check/${name}`, { articleId: id, ...data })
  const line = (page: Page) => page.locator(`[data-testid="queue-line"][data-article="${id}"]`)
  /** Each moment gets its title from an effect, together with those that hear keys and clicks. */
  const listens = (place: Locator) => place.locator('time[title]').first().waitFor()
  const count = async (page: Page, tab: string): Promise<number> =>
    Number(await page.getByTestId(`queue-count-${tab}`).textContent())

  beforeAll(async () => {
    browser = await startBrowser()
    server = await startServer()
    const page = await at('reporter')
    const { doc } = await post<{ doc: { id: string } }>(page, '/articles?draft=true', {
      headline,
      language: 'en',
      body: [{ children: [{ text: 'The line sails eight times a day from Monday.' }] }],
    })
    id = String(doc.id)
    await command(page, 'requestFactCheck')
  }, 20 * 60_000)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('leads a checker from their dashboard to the queue', async () => {
    const page = await at('checker')
    const widget = page.getByTestId('needs-me')
    await widget.waitFor()
    expect(await widget.getAttribute('data-widget')).toBe('checking')
    expect(Number(await page.getByTestId('needs-me-count').textContent())).toBeGreaterThan(0)
    offences.push(...(await look(page, 'needs-me-checker')))
    await page.getByTestId('needs-me-queue').click()
    await page.waitForURL(/\/admin\/fact-checks\/queue$/)
    await line(page).waitFor()
    expect(await line(page).getByTestId('queue-task').textContent()).toBe('Check it')
    offences.push(...(await look(page, 'queue-checker')))
  })

  it('is walked by j and k, and a round is taken with a', async () => {
    const page = await at('checker')
    await page.goto('/admin/fact-checks/queue?show=unassigned')
    await listens(line(page))
    const before = await count(page, 'unassigned')
    const lines = page.locator('[data-queue-line]')
    await page.keyboard.press('j')
    await lines.first().and(page.locator(':focus')).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await lines.first().and(page.locator(':focus')).waitFor()
    for (let step = await lines.count(); step > 0; step--) {
      if ((await line(page).locator(':focus').count()) > 0) break
      await page.keyboard.press('j')
    }
    await page.keyboard.press('a')
    await page.getByTestId('queue-result').getByText(headline).waitFor()
    await line(page).waitFor({ state: 'detached' })
    expect(await count(page, 'unassigned')).toBe(before - 1)
    await page.keyboard.press('?')
    await page.getByTestId('queue-keys').waitFor()
    offences.push(...(await look(page, 'queue-keys')))
    await page.keyboard.press('Escape')
    await page.getByTestId('queue-keys').waitFor({ state: 'detached' })
  })

  it('opens a line with Enter, at the check of its article', async () => {
    const page = await at('checker')
    await page.getByTestId('queue-tab-mine').click()
    await line(page).waitFor()
    expect(new URL(page.url()).search).toBe('')
    await line(page).locator('[data-queue-line]').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/collections/articles/${id}#check$`))
    await page.getByTestId('before-live').locator('[data-status]').waitFor()
  })

  it('shows the reviewer what was submitted, by an address that says the filter', async () => {
    const checker = await at('checker')
    const answer = await checker.request.get(`/api/fact-check/state/${id}`)
    const { passages } = (await answer.json()) as { passages: { key: string }[] }
    await command(checker, 'markNoCheckNeeded', { passages: passages.map(({ key }) => key) })
    await command(checker, 'submitRound')

    const page = await at('reviewer')
    await page.goto('/admin/fact-checks/queue?state=submitted')
    await listens(line(page))
    expect(await line(page).getByTestId('queue-task').textContent()).toBe('Decide it')
    expect(await page.getByTestId('queue-filter-state').inputValue()).toBe('submitted')
    const states = await page
      .getByTestId('queue-line')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-task')))
    expect(new Set(states)).toEqual(new Set(['decide']))
    offences.push(...(await look(page, 'queue-reviewer')))
    await page.getByTestId('queue-filter-state').selectOption('requested')
    await page.waitForURL(/\?state=requested$/)
    await line(page).waitFor({ state: 'detached' })
    await page.goBack()
    await line(page).waitFor()
    await page.setViewportSize({ width: 400, height: 900 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(400)
    offences.push(...(await look(page, 'queue-narrow')))
    await page.setViewportSize({ width: 1440, height: 1000 })
  })

  it('says in Turkish what it says in English', async () => {
    const page = await at('chief')
    await page.context().addCookies([{ name: 'payload-lng', value: 'tr', url: server.url }])
    await page.goto('/admin/fact-checks/queue?show=all')
    await page.getByRole('heading', { name: 'Doğrulama kuyruğu' }).waitFor()
    await line(page).waitFor()
    offences.push(...(await look(page, 'queue-turkish')))
    await page.goto('/admin')
    await page.getByTestId('needs-me').waitFor()
    offences.push(...(await look(page, 'needs-me-turkish')))
  })

  it('finds articles by the words of their status', async () => {
    const page = await at('editor')
    const where = 'where[or][0][and][0][factCheckStatus][equals]=in-check'
    await page.goto(`/admin/collections/articles?limit=50&${where}`)
    await page.getByRole('link', { name: headline }).waitFor()
    const filter = page.getByTestId('status-filter')
    await filter.getByText('In check').waitFor()
    offences.push(...(await look(page, 'articles-filtered')))
    await filter.locator('.rs__control').click()
    await page.locator('.rs__option', { hasText: 'Approved' }).click()
    await page.getByRole('link', { name: headline }).waitFor({ state: 'detached' })
    expect(decodeURIComponent(page.url())).toContain('[factCheckStatus][equals]=approved')
    const shown = await page
      .locator('td.cell-factCheckStatus [data-status]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-status')))
    expect(new Set(shown)).toEqual(new Set(['approved']))
  })

  it('tells whoever asked what came of it, until they open it', async () => {
    const reviewer = await at('reviewer')
    await command(reviewer, 'requestChanges', { note: 'Which of its boats?' })
    const page = await at('reporter')
    await page.goto('/admin')
    const notices = page.getByTestId('needs-me-notices').getByRole('link', { name: headline })
    const notice = notices.filter({ hasText: 'asked for changes' })
    await notice.waitFor()
    await listens(page.getByTestId('needs-me'))
    expect(await notices.count()).toBe(2)
    offences.push(...(await look(page, 'notices')))
    const seen = page.waitForResponse('**/seeNotices')
    await notice.click()
    await page.waitForURL(new RegExp(`/collections/articles/${id}#check`))
    await page.getByTestId('before-live').locator('[data-status="changes-requested"]').waitFor()
    await seen
    await page.goto('/admin')
    await notices.filter({ hasText: 'submitted' }).waitFor()
    await listens(page.getByTestId('needs-me'))
    expect(await notices.count()).toBe(1)
    await page.getByTestId('notices-see').click()
    await notices.waitFor({ state: 'detached' })
  })

  it('meets WCAG 2.2 AA in both themes, and its pages complain of nothing', () => {
    expect(offences).toEqual([])
    expect(problems()).toEqual([])
  })
})
