import { jest } from '@jest/globals'
import type { Browser } from 'playwright-core'
import {
  openArticle,
  openTab,
  saveDraft,
  selectInBody,
  waitForStatus,
} from './support/articleScreen.ts'
import { look } from './support/look.ts'
import { publicArticle } from './support/publicArticle.ts'
import { openDesks } from './support/openDesks.ts'
import { openDesk, startBrowser } from './support/startBrowser.ts'
import { startServer, type Server } from './support/startServer.ts'
import { annotated, headline, openQuote, wireText } from './support/wireText.ts'

jest.setTimeout(300_000)

describe('one article, from wire text to its readers', () => {
  let server: Server
  let browser: Browser
  const offences: string[] = []
  const looked: string[] = []
  const lookAt = async (page: Parameters<typeof look>[0], screen: string) => {
    offences.push(...(await look(page, screen)))
    looked.push(screen)
  }
  let id = ''
  const slug = 'harbour-pilots-in-port-ellery-end-nine-day-strike'

  const { at, problems } = openDesks(() => openDesk(browser, server.url))

  beforeAll(async () => {
    browser = await startBrowser()
    server = await startServer()
  }, 20 * 60_000)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('shows a reporter what is understood of a pasted text, and makes the draft', async () => {
    const login = await openDesk(browser, server.url)
    await login.page.goto('/admin/login')
    await login.page.locator('#field-email').waitFor()
    await lookAt(login.page, 'login')
    const icon = await login.page.request.get('/favicon.ico')
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/svg+xml'])
    await login.close()

    const page = await at('reporter')
    // Whoever is quicker than the page's scripts loses nothing of what is pasted.
    let pasted = () => {}
    const isPasted = new Promise<void>((resolve) => (pasted = resolve))
    await page.route('**/_next/static/**/*.js', async (route) => {
      await isPasted
      await route.continue()
    })
    await page.goto('/admin/import', { waitUntil: 'commit' })
    await page.getByTestId('import-text').fill(wireText)
    pasted()
    await page.getByTestId('import-headline').filter({ hasText: headline }).waitFor()
    expect(await page.getByTestId('inference').count()).toBeGreaterThan(3)
    await lookAt(page, 'import')
    await page.getByTestId('import-submit').click()
    await page.waitForURL(/\/collections\/articles\/[^/]+$/)
    id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await page.getByTestId('before-live').locator('[data-status="unchecked"]').waitFor()
    expect(await page.locator('#field-headline').inputValue()).toBe(headline)
    expect(await page.getByTestId('publish-button').count()).toBe(0)
  })

  it('lets the reporter name the speaker the text leaves open', async () => {
    const page = await at('reporter')
    await openTab(page, 'records')
    const speaker = page.locator('[data-testid="inference"][data-kind="speaker"]', {
      hasText: openQuote,
    })
    await speaker.getByTestId('inference-edit').click()
    await page.getByTestId('inference-name').fill('Jon Harrow')
    await page.getByTestId('inference-save').click()
    await page.getByTestId('inference-said').filter({ hasText: 'Jon Harrow' }).waitFor()
    await lookAt(page, 'quotes-and-sources')
  })

  it('lets the reporter tie a passage to its source', async () => {
    const page = await at('reporter')
    await openTab(page, 'write')
    await selectInBody(page, annotated)
    await page.getByTestId('annotate-button').click()
    await page.locator('.list-drawer .search-filter input').fill('Port Ellery budget')
    const row = page.locator('.list-drawer tbody tr', { hasText: 'Port Ellery budget' })
    await row.locator('button, a').first().click()
    await page.getByTestId('annotation').filter({ hasText: annotated }).waitFor()
    await lookAt(page, 'write')
    await saveDraft(page)
  })

  it('takes the request for a check, and refuses the same reporter’s approval with its reason', async () => {
    const page = await at('reporter')
    await openTab(page, 'check')
    await page.getByTestId('check-note').fill('Please look at the pay numbers.')
    await page.getByTestId('check-request').click()
    await waitForStatus(page, 'in-check')
    // The button stays reachable and says why; a click that ignores its state reaches the reason, not the server.
    await page.getByTestId('check-approve').click({ force: true })
    expect(await page.getByTestId('check-refusal').textContent()).toMatch(/does not approve/)
    await lookAt(page, 'check-refused')

    const answer = await page.request.post('/api/fact-check/approveFactCheck', {
      data: { articleId: id },
    })
    expect(answer.status()).toBe(403)
    expect((await answer.json()).errors[0].data.code).toBe('NOT_ALLOWED')
    await waitForStatus(page, 'in-check')
  })

  it('lets a checker go through it passage by passage from the keyboard, and hand it over', async () => {
    const page = await at('checker')
    const command = async (name: string, data: object) => {
      const answer = await page.request.post(`/api/fact-check/${name}`, { data })
      expect([name, answer.status()]).toEqual([name, 200])
      return (await answer.json()) as { claim: { id: string } }
    }
    const mark = { articleId: id, field: 'body', exact: annotated, kind: 'fact' }
    const { claim } = await command('markClaim', mark)
    await command('settleClaim', {
      claimId: claim.id,
      outcome: 'verified',
      note: 'Budget, page 3.',
    })
    await openArticle(page, id, 'check')
    const passages = page.locator('[data-passage]')
    await passages.first().waitFor()
    await passages.and(page.locator('[data-state="settled"]', { hasText: annotated })).waitFor()
    await lookAt(page, 'check-claims')
    await page.getByTestId('check-panel').focus()
    const count = await passages.count()
    await page.keyboard.press('n')
    // What the screen knows of the round comes late: the last key counts all the same.
    await page.route('**/fact-check/state/*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2000))
      await route.continue()
    })
    // Each mark leads on to the next passage that is open.
    for (let number = 1; number < count; number++) await page.keyboard.press('x')
    await page.getByTestId('check-coverage').getByText(`${count} of ${count}`).waitFor()
    await page.locator('[data-testid="check-saving"][data-saving="saved"]').waitFor()
    await page.keyboard.press('s')
    await page.getByTestId('check-result').getByText('Submitted').waitFor()
    await page.unroute('**/fact-check/state/*')
    await waitForStatus(page, 'in-check')
    await lookAt(page, 'check-submitted')
  })

  it('shows the reviewer the text and takes the approval', async () => {
    const page = await at('reviewer')
    await openArticle(page, id, 'check')
    await page.getByTestId('check-passages').getByText(annotated).first().waitFor()
    await page.getByTestId('check-note').fill('Numbers agree with the signed deal.')
    await page.getByTestId('check-approve').click()
    await waitForStatus(page, 'approved')
    expect(await page.getByTestId('check-result').textContent()).toMatch(/^Approved/)
    await lookAt(page, 'check-approved')
  })

  it('is published by an editor, and read by anybody', async () => {
    expect(await publicArticle(server.url, slug)).toBeNull()
    const page = await at('editor')
    await page.goto('/admin/collections/articles')
    await page.getByRole('link', { name: headline }).waitFor()
    await lookAt(page, 'articles')
    await openArticle(page, id, 'related')
    await page.locator('.related-stories').waitFor()
    await lookAt(page, 'related')
    await openTab(page, 'write')
    await page.getByTestId('publish-button').click()
    await page.getByText('Published.', { exact: true }).waitFor()
    await lookAt(page, 'published')

    const article = await publicArticle(server.url, slug)
    expect(article).toMatchObject({ headline, factCheck: { status: 'approved' } })
    expect(article?.quotes).toContainEqual({ text: openQuote, speaker: { name: 'Jon Harrow' } })
    expect(article?.sources).toEqual([{ name: 'Port Ellery budget 2026, table 4' }])
  })

  it('turns stale when it is edited, says what is missing, and its readers keep what was approved', async () => {
    const page = await at('editor')
    const edited = headline.replace('nine-day', 'ten-day')
    await page.locator('#field-headline').fill(edited)
    await saveDraft(page)
    await waitForStatus(page, 'stale')
    const button = page.getByTestId('publish-button')
    await button.filter({ hasText: '1 missing' }).click()
    const list = page.getByTestId('missing-dialog').getByTestId('publish-missing')
    expect(await list.textContent()).toContain(edited)
    await lookAt(page, 'publish-missing')

    await list.getByTestId('publish-missing-go').click()
    const change = page.getByTestId('check-changes')
    // From what is missing to its place: the passage that changed has the focus.
    await change.locator('[data-kind="changed"]:focus').waitFor()
    expect(await change.locator('del').textContent()).toContain('nine-day')
    expect(await change.locator('ins').textContent()).toContain('ten-day')
    await lookAt(page, 'check-stale')
    const article = await publicArticle(server.url, slug)
    expect(article).toMatchObject({ headline, factCheck: { status: 'approved' } })
  })

  it('comes down with a reason, by a chief', async () => {
    const page = await at('chief')
    await openArticle(page, id, 'write')
    await page.locator('.doc-controls__dots').click()
    await page.getByTestId('unpublish-button').click()
    await page.getByTestId('unpublish-confirm').click()
    await page.getByTestId('unpublish-dialog').getByText('A reason is needed').waitFor()
    await page.getByTestId('unpublish-reason').fill('The harbour authority disputes the date.')
    await lookAt(page, 'unpublish')
    await page.getByTestId('unpublish-confirm').click()
    await page.getByText('The article is down.').waitFor()
    expect(await publicArticle(server.url, slug)).toBeNull()
  })

  it('meets WCAG 2.2 AA in both themes wherever we drew the screen', () => {
    expect(looked).toHaveLength(14)
    expect(offences).toEqual([])
  })

  it('has pages that complain of nothing and ask no other host', () => {
    expect(problems()).toEqual([])
  })
})
