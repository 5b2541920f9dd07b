import { jest } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { look } from './support/look.ts'
import { openDesks } from './support/openDesks.ts'
import { openDesk, startBrowser } from './support/startBrowser.ts'
import { startArchive, type Archive } from './support/startArchive.ts'
import { startServer, type Server } from './support/startServer.ts'

jest.setTimeout(300_000)

const figure = '4.5 per cent'
const paragraph = (...children: object[]) => ({ children })
const sentences = [
  'Harbour pilots in Port Ellery went back to work on Friday.',
  `The deal raises wages by ${figure} over two years.`,
  'The union was accused of fraud by the owner of a tanker.',
  'It was a long week.',
  'Two tankers waited outside the breakwater.',
  'Rain fell.',
  'The quay was quiet.',
  'Nobody spoke of it.',
  'The harbour bridge in Port Ellery was closed for 12 days.',
]
const closed = 'closed for 12 days'

interface State {
  status: string
  coverage: { total: number; settled: number }
  passages: {
    key: string
    text: string
    state: string
    claims: {
      id: string
      exact: string
      outcome: string
      state: string
      kind: string
      sameAs: string | null
      bestBefore: string | null
      evidence: { source: string; url: string | null; file: { sha256: string } | null }[]
    }[]
  }[]
  comments: { text: string; mentions: { name: string }[] }[]
}

describe('a whole round of checking, from the keyboard alone', () => {
  let archive: Archive
  let server: Server
  let browser: Browser
  let id = ''
  const offences: string[] = []
  const lookAt = async (page: Page, screen: string) => {
    offences.push(...(await look(page, screen)))
  }
  const { at, problems, forgive } = openDesks(() => openDesk(browser, server.url))
  const contextOf = (page: Page): BrowserContext => page.context()
  const state = async (): Promise<State> => {
    const page = await at('chief')
    return (await page.request.get(`/api/fact-check/state/${id}`)).json() as Promise<State>
  }
  const passageOf = async (text: string) => {
    const found = (await state()).passages.find((passage) => passage.text === text)
    if (!found) throw new Error(`“${text}” is not a passage.`)
    return found
  }
  /** Opens the check by its address, which leads the focus there. */
  const openCheck = async (page: Page, hash = '#check') => {
    await page.goto('about:blank')
    await page.goto(`/admin/collections/articles/${id}${hash}`)
    await page.getByTestId('check-passages').waitFor()
    await page.locator('#fact-check-panel:focus, [data-passage]:focus').waitFor()
  }
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const current = (page: Page) => page.locator('[data-passage][aria-current]')
  const goTo = async (page: Page, text: string) => {
    for (let turn = 0; turn < 40; turn++) {
      if (
        (await current(page)
          .getAttribute('data-passage-text')
          .catch(() => null)) === text
      )
        return
      await press(page, 'j')
    }
    throw new Error(`“${text}” was not reached.`)
  }
  const write = async (headline: string, text: string): Promise<string> => {
    const { request } = await at('reporter')
    const data = { headline, language: 'en', body: [paragraph({ text })] }
    const answer = await request.post('/api/articles?draft=true', { data })
    const { doc } = (await answer.json()) as { doc: { id: string } }
    await request.post('/api/fact-check/requestFactCheck', { data: { articleId: doc.id } })
    return doc.id
  }
  /** An older story with the same claim, settled with its evidence. */
  const checkBefore = async () => {
    const articleId = await write(
      'Bridge shut for repairs',
      `The harbour bridge in Port Ellery was ${closed} in March.`,
    )
    const { request } = await at('checker')
    const data = { articleId, field: 'body', exact: closed, kind: 'number' }
    const answer = await request.post('/api/fact-check/markClaim', { data })
    const { claim } = (await answer.json()) as { claim: { id: string } }
    const evidence = [{ source: 'Harbour log', excerpt: 'Closed 1–12 March' }]
    await request.post('/api/fact-check/settleClaim', {
      data: { claimId: claim.id, outcome: 'verified', evidence },
    })
  }
  const saved = (page: Page) =>
    page.locator('[data-testid="check-saving"][data-saving="saved"]').waitFor()

  beforeAll(async () => {
    browser = await startBrowser()
    archive = await startArchive()
    server = await startServer({ GALLEY_EVIDENCE_HOSTS: archive.host })
    const page = await at('reporter')
    const found = await page.request.get(
      `/api/sources?where[name][like]=${encodeURIComponent('Port Ellery budget')}&depth=0`,
    )
    const [source] = ((await found.json()) as { docs: { id: string }[] }).docs
    const [, wages = ''] = sentences
    const [before = '', after = ''] = wages.split(figure)
    const annotation = { relationTo: 'sources', value: source?.id }
    const answer = await page.request.post('/api/articles?draft=true', {
      data: {
        headline: 'Pilots end their strike',
        language: 'en',
        body: [
          paragraph({ text: sentences[0] }),
          paragraph({ text: before }, { text: figure, annotation }, { text: after }),
          ...sentences.slice(2).map((text) => paragraph({ text })),
        ],
      },
    })
    id = ((await answer.json()) as { doc: { id: string } }).doc.id
    await checkBefore()
  }, 20 * 60_000)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    archive?.stop()
  })

  it('is asked for with a key', async () => {
    const page = await at('reporter')
    await openCheck(page)
    await lookAt(page, 'check-empty')
    await press(page, 'q')
    await page.getByTestId('check-result').getByText('asked for').waitFor()
  })

  it('marks a claim on selected words, guesses its kind, takes the writer’s source and settles it', async () => {
    const page = await at('checker')
    await openCheck(page)
    await press(page, 'n')
    await goTo(page, sentences[1] ?? '')
    await page.getByTestId('check-sources').getByText('Port Ellery budget 2026').waitFor()
    await press(
      page,
      ...Array<string>(6).fill('ArrowRight'),
      'Shift+ArrowRight',
      'Shift+ArrowRight',
    )
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(figure)
    await lookAt(page, 'check-selected')
    await press(page, 'c')
    await page.getByTestId('claim-form').getByText(figure).waitFor()
    expect(await page.getByTestId('claim-form-kind').inputValue()).toBe('number')
    await lookAt(page, 'check-claim-form')
    await press(page, 'Enter', 'e')
    await page.getByTestId('evidence-form').waitFor()
    await lookAt(page, 'check-evidence')
    await press(page, 'Shift+Tab', 'Enter')
    await page.getByTestId('check-evidence').getByText('Port Ellery budget 2026').waitFor()
    await press(page, 'v')
    await saved(page)
    expect(await passageOf(sentences[1] ?? '')).toMatchObject({
      state: 'settled',
      claims: [
        {
          exact: figure,
          kind: 'number',
          outcome: 'verified',
          evidence: [{ source: 'Port Ellery budget 2026, table 4' }],
        },
      ],
    })
    // What is settled leads on to what is open.
    expect(await current(page).getAttribute('data-passage-text')).toBe(sentences[2])
  })

  it('disputes an allegation with its reason in place, says what needs no check, and takes a step back', async () => {
    const page = await at('checker')
    await press(page, 'c')
    expect(await page.getByTestId('claim-form-kind').inputValue()).toBe('allegation')
    await press(page, 'Enter', 'd')
    await page.getByTestId('settle-form-text').waitFor()
    await press(page, 'Enter')
    await page.getByTestId('settle-form').getByRole('alert').waitFor()
    await page.keyboard.type('The owner withdrew it on Monday.')
    await lookAt(page, 'check-dispute')
    await press(page, 'Enter')
    await current(page)
      .and(page.locator(`[data-passage-text="${sentences[3]}"]`))
      .waitFor()
    await press(page, 'x')
    await saved(page)
    expect(await passageOf(sentences[3] ?? '')).toMatchObject({ state: 'no-check-needed' })
    await press(page, 'z')
    await page.locator(`[data-passage-text="${sentences[3]}"][data-state="open"]`).waitFor()
    expect(await passageOf(sentences[2] ?? '')).toMatchObject({
      claims: [{ outcome: 'disputed', state: 'unruled' }],
    })
  })

  it('comments on a passage and names a colleague, who is told', async () => {
    const page = await at('checker')
    await openCheck(page, `#passage=${(await passageOf(sentences[2] ?? '')).key}`)
    await current(page)
      .and(page.locator(`[data-passage-text="${sentences[2]}"]`))
      .waitFor()
    await press(page, 'm')
    const me = await (await at('editor')).request.get('/api/users/me')
    const { user } = (await me.json()) as { user: { name: string } }
    await page.keyboard.type(`@${user.name.slice(0, 4)}`)
    await page.getByTestId('comment-person').filter({ hasText: user.name }).waitFor()
    await lookAt(page, 'check-comment')
    await press(page, 'Enter')
    await page.keyboard.type('please rule on this.')
    await press(page, 'Enter')
    await page.getByTestId('check-comment').getByText('please rule on this.').waitFor()
    await saved(page)
    expect((await state()).comments).toMatchObject([{ mentions: [{ name: user.name }] }])
  })

  it('is ruled on by an editor, who comes by its address', async () => {
    const page = await at('editor')
    const { docs } = (await (
      await page.request.get('/api/notices?depth=0&where[kind][equals]=mention')
    ).json()) as {
      docs: { kind: string; passageKey: string }[]
    }
    expect(docs).toMatchObject([{ kind: 'mention' }])
    await openCheck(page, `#passage=${docs[0]?.passageKey}`)
    await page.locator('[data-claim][data-state="unruled"]').waitFor()
    await press(page, 'r')
    await page.keyboard.type('It stands as reported: both sides are in the text.')
    await press(page, 'Enter')
    await page.locator(`[data-passage="${docs[0]?.passageKey}"][data-state="settled"]`).waitFor()
    await saved(page)
    await lookAt(page, 'check-ruled')
    // What was settled leads on, and the address names where it led after the page is loaded again.
    const next = await current(page).getAttribute('data-passage')
    await page.reload()
    await page.locator(`[data-passage="${next}"]:focus`).waitFor()
  })

  it('loses nothing when the line drops', async () => {
    const page = await at('checker')
    await openCheck(page, `#passage=${(await passageOf(sentences[3] ?? '')).key}`)
    await contextOf(page).setOffline(true)
    await press(page, 'x', 'x', 'x')
    await page.getByTestId('check-saving').getByText('3 steps are not saved yet').waitFor()
    await lookAt(page, 'check-offline')
    // Everything shows as done, though nothing is yet.
    expect(await page.locator('[data-state="no-check-needed"]').count()).toBe(3)
    expect((await state()).coverage.settled).toBe(2)
    await contextOf(page).setOffline(false)
    await saved(page)
    expect((await state()).coverage.settled).toBe(5)
    forgive('checker')
  })

  it('does not write over what somebody else settled meanwhile, and says so', async () => {
    const page = await at('checker')
    const chief = await at('chief')
    await goTo(page, sentences[6] ?? '')
    const reading = page.waitForRequest('**/fact-check/state/*')
    await press(page, 'c', 'Enter')
    await saved(page)
    // What the page reads after a step must not tell it what the chief does next.
    await (await (await reading).response())?.finished()
    const claim = (await passageOf(sentences[6] ?? '')).claims[0]
    const answer = await chief.request.post('/api/fact-check/settleClaim', {
      data: { claimId: claim?.id, outcome: 'opinion' },
    })
    expect(answer.status()).toBe(200)
    await press(page, 'v')
    await page
      .getByTestId('check-lost')
      .getByText('Somebody settled this while you looked: opinion, by')
      .waitFor()
    await lookAt(page, 'check-overtaken')
    expect(await passageOf(sentences[6] ?? '')).toMatchObject({ claims: [{ outcome: 'opinion' }] })
    forgive('checker')
  })

  it('takes over what was checked before, says until when it holds, and keeps a copy of a page', async () => {
    const page = await at('checker')
    const bridge = sentences[8] ?? ''
    await goTo(page, bridge)
    await page.getByTestId('claim-match').first().getByText('Bridge shut for repairs').waitFor()
    await lookAt(page, 'check-before')
    await press(page, 'b')
    await page.getByTestId('reuse-form').waitFor()
    await lookAt(page, 'check-reuse')
    await press(page, 'Enter')
    await saved(page)
    const [claim] = (await passageOf(bridge)).claims
    expect(claim).toMatchObject({ outcome: 'verified', evidence: [{ source: 'Harbour log' }] })
    expect(claim?.sameAs).not.toBeNull()

    await goTo(page, bridge)
    await page.getByTestId('same-elsewhere').getByText('Bridge shut for repairs').waitFor()
    await press(page, 'h')
    await page.getByTestId('until-day').fill('2099-05-01')
    await lookAt(page, 'check-until')
    await press(page, 'Enter')
    await saved(page)
    await goTo(page, bridge)
    await page.getByTestId('holds-until').getByText('2099').waitFor()

    await press(page, 'e')
    await page.getByTestId('evidence-url').fill(`http://${archive.host}/gone`)
    await page.getByTestId('evidence-keep').check()
    await press(page, 'Enter')
    await page.getByTestId('evidence-form').getByTestId('check-refusal').getByText('404').waitFor()
    await lookAt(page, 'check-copy-refused')
    forgive('checker')
    await page.getByTestId('evidence-url').fill(archive.page)
    await press(page, 'Enter')
    await page.getByTestId('kept-copy').waitFor()
    await lookAt(page, 'check-copy')
    const { evidence } = (await passageOf(bridge)).claims[0] ?? {}
    expect(evidence?.find(({ url }) => url === archive.page)?.file?.sha256).toHaveLength(64)
  })

  it('finds words, shows its keys, and is handed over', async () => {
    const page = await at('checker')
    await press(page, '/')
    await page.keyboard.type('spoke')
    await press(page, 'Enter')
    await current(page)
      .and(page.locator(`[data-passage-text="${sentences[7]}"]`))
      .waitFor()
    await press(page, 'Escape', '?')
    await page.getByTestId('check-keys').waitFor()
    await lookAt(page, 'check-keys')
    await press(page, 'Escape')
    await page.getByTestId('check-keys').waitFor({ state: 'detached' })
    await page.locator('[data-passage]:focus').waitFor()
    for (let turn = 0; turn < 20 && (await state()).coverage.settled < 10; turn++) {
      await press(page, 'n', 'x')
      await saved(page)
    }
    expect((await state()).coverage).toEqual({ total: 10, settled: 10 })
    await press(page, 's')
    await page.getByTestId('check-result').getByText('Submitted').waitFor()
  })

  it('is read at 400 pixels and in Turkish', async () => {
    const page = await at('checker')
    await page.setViewportSize({ width: 400, height: 800 })
    await page.locator('[data-passage]').nth(2).scrollIntoViewIfNeeded()
    await lookAt(page, 'check-narrow')
    expect(
      await page.evaluate(() => {
        const view = document.querySelector('.fact-check-view')
        return view ? view.scrollWidth - view.clientWidth : -1
      }),
    ).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1440, height: 1000 })
    await contextOf(page).addCookies([{ name: 'payload-lng', value: 'tr', url: server.url }])
    await openCheck(page, `#passage=${(await passageOf(sentences[1] ?? '')).key}`)
    await page
      .getByTestId('check-side')
      .getByText('2. cümle')
      .or(page.getByTestId('check-side').getByText('3. cümle'))
      .first()
      .waitFor()
    await lookAt(page, 'check-turkish')
  })

  it('is approved by a reviewer, who sees who settled what', async () => {
    const page = await at('reviewer')
    await openCheck(page, `#passage=${(await passageOf(sentences[1] ?? '')).key}`)
    await page.getByTestId('check-claim').getByText('settled by').waitFor()
    await lookAt(page, 'check-review')
    await press(page, 'A')
    await page.getByTestId('check-result').getByText('Approved').waitFor()
    expect((await state()).status).toBe('approved')
  })

  it('tells readers of a claim, by an editor’s word', async () => {
    const page = await at('editor')
    await openCheck(page, `#passage=${(await passageOf(sentences[1] ?? '')).key}`)
    await press(page, 'p')
    await page.getByTestId('review-rating').selectOption('5')
    await page.getByTestId('review-form-text').fill('The deal says so.')
    await lookAt(page, 'check-review-form')
    await press(page, 'Enter')
    await page.getByTestId('claim-review').getByText('True').waitFor()
  })

  it('is waived from the menu of the publish button, and goes out', async () => {
    const story = await write('Ferry adrift off Sund', 'The ferry lost power at 06.25.')
    const page = await at('chief')
    await page.goto(`/admin/collections/articles/${story}`)
    await page.getByTestId('publish-button').filter({ hasText: 'missing' }).waitFor()
    const menu = page.locator('.fact-check-publish .popup-button')
    await menu.click()
    await page.getByTestId('publish-waive').click()
    await page.getByTestId('waive-tells').getByText('Emre Solak').waitFor()
    await page.getByTestId('waive-reason').fill('People wait on the quay.')
    await lookAt(page, 'publish-waive')
    await page.getByTestId('waive-confirm').click()
    await page.getByTestId('before-live').locator('[data-status="waived"]').waitFor()
    // A text that may go live has nothing to waive: the menu says so.
    await menu.click()
    await page.getByTestId('publish-waive-reason').waitFor()
    await lookAt(page, 'publish-waive-refused')
    await press(page, 'Escape')
    await page.getByTestId('publish-button').click()
    await page.getByText('Published.', { exact: true }).waitFor()
  })

  it('meets WCAG 2.2 AA in both themes wherever we looked', () => {
    expect(offences).toEqual([])
  })

  it('has pages that complain of nothing', () => {
    expect(problems()).toEqual([])
  })
})
