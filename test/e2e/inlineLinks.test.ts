import { jest } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openArticle, saveDraft, waitForEditor, waitForSelection } from './support/articleScreen.ts'
import { look } from './support/look.ts'
import { openDesks } from './support/openDesks.ts'
import { openDesk, startBrowser } from './support/startBrowser.ts'
import { startServer, type Server } from './support/startServer.ts'

jest.setTimeout(300_000)

const headline = 'Sluice keepers of Marvale ask for a second boat'
const paragraphs = [
  'The keepers have one boat, and it leaks. They asked for another when the eel harvest in Marvale began.',
  '“Without the night ferry we would swim,” said one of them. Since the night ferry stopped, nobody crosses after ten.',
  'Prices for reed mats rose again.',
]
const related = {
  eels: 'Marvale lands its largest eel harvest in forty years',
  ferry: 'Council ends the night ferry across the sluice',
  mats: 'Reed mats become a fashion in the capital',
}

type Row = { id: string; slug: string }
type Leaf = { text?: string; type?: string; linkType?: string; doc?: object; children?: Leaf[] }

describe('the links to related stories that the editor offers', () => {
  let server: Server
  let browser: Browser
  let id = ''
  let slug = ''
  const stories: Record<string, string> = {}
  const offences: string[] = []

  const { at, problems, forgive } = openDesks(() => openDesk(browser, server.url))
  const post = async <Body>(who: string, path: string, data: object): Promise<Body> => {
    const page = await at(who)
    const answer = await page.request.post(`/api/${path}`, { data })
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as Body
  }
  const write = async (title: string, text: string[]): Promise<Row> => {
    const data = {
      ...{ headline: title, language: 'en', section: 'society' },
      body: text.map((words) => ({ children: [{ text: words }] })),
    }
    const { doc } = await post<{ doc: Row }>('editor', 'articles?draft=true', data)
    return doc
  }
  const confirm = (to: string) =>
    post('editor', 'related-stories/createStoryLink', { from: id, to, type: 'follow-up' })
  const stored = async (): Promise<Leaf[]> => {
    const page = await at('editor')
    const answer = await page.request.get(`/api/articles/${id}?draft=true&depth=0`)
    return ((await answer.json()) as { body: Leaf[] }).body
  }
  const linksStored = async () =>
    (await stored())
      .flatMap(({ children = [] }) => children)
      .filter(({ type }) => type === 'link')
      .map(({ linkType, doc, children = [] }) => ({
        ...{ linkType, doc },
        words: children.map(({ text }) => text).join(''),
      }))
  const offers = (page: Page) => page.getByTestId('link-offer')
  const offer = (page: Page, story: string | undefined) =>
    page.locator(`[data-testid="link-offer"][data-story="${story}"]`)
  const links = (page: Page) => page.locator('#field-body').getByTestId('link')
  const said = (page: Page) => page.getByTestId('related-links-said')
  /** A writer who stands in the text opens the panel by its key. */
  const openPanel = async (page: Page) => {
    await page.locator('#field-body [data-slate-string]').first().click()
    await waitForSelection(page)
    await page.keyboard.press('Control+Alt+r')
    await page.getByTestId('related-links').waitFor()
  }
  const openWriting = async (page: Page) => {
    await openArticle(page, id, 'write')
    await page.getByTestId('related-links-button').waitFor()
    await waitForEditor(page)
  }

  beforeAll(async () => {
    browser = await startBrowser()
    server = await startServer()
    ;({ id, slug } = await write(headline, paragraphs))
    for (const [name, title] of Object.entries(related))
      stories[name] = (await write(title, ['It was so.'])).id
  }, 20 * 60_000)

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('says where related stories are confirmed while there are none', async () => {
    const page = await at('editor')
    await page.goto('/admin/collections/articles/create')
    await page.getByTestId('link-button').waitFor()
    expect(await page.getByTestId('related-links-button').count()).toBe(0)
    await openWriting(page)
    expect(await page.getByTestId('related-links-count').count()).toBe(0)
    await openPanel(page)
    await said(page).getByText('Confirm one in the tab “Related”').waitFor()
    expect(await page.locator('[data-testid="related-links"]:focus').count()).toBe(1)
    offences.push(...(await look(page, 'inline-links-empty')))
    await page.keyboard.press('Escape')
    await page.getByTestId('related-links').waitFor({ state: 'detached' })
    await page.locator('#field-body:focus').waitFor()
  })

  it('sees what was confirmed meanwhile, and offers the words that name it', async () => {
    await confirm(String(stories.eels))
    await confirm(String(stories.ferry))
    const page = await at('editor')
    await openPanel(page)
    await offers(page).nth(1).waitFor()
    expect(await page.getByTestId('related-links-count').textContent()).toBe('2')
    const phrases = page.getByTestId('related-links').locator('mark')
    expect((await phrases.allTextContents()).sort()).toEqual([
      'eel harvest in Marvale',
      'night ferry',
    ])
    expect(await offer(page, stories.ferry).textContent()).toContain(related.ferry)
    expect(await offer(page, stories.ferry).textContent()).toMatch(/^Since the night ferry stopped/)
    expect(await offer(page, stories.ferry).textContent()).toMatch(
      /Follow-up to: .* · not published/,
    )
    expect(await page.getByTestId('related-links-button').getAttribute('aria-expanded')).toBe(
      'true',
    )
    offences.push(...(await look(page, 'inline-links')))
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByTestId('related-links').scrollIntoViewIfNeeded()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
    offences.push(...(await look(page, 'inline-links-narrow')))
    await page.setViewportSize({ width: 1440, height: 1000 })
  })

  it('links by the keyboard, takes it back, and links by a click', async () => {
    const page = await at('editor')
    await page.keyboard.press('Escape')
    await openPanel(page)
    const focused = page.locator('[data-testid="link-offer"]:focus-within')
    await focused.waitFor()
    const first = String(await focused.getAttribute('data-story'))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await offer(page, first).and(focused).waitFor()
    await page.keyboard.press('Enter')
    await links(page).first().waitFor()
    await said(page).getByText('Linked: “').waitFor()
    await offer(page, first).waitFor({ state: 'detached' })
    // The next offer has the focus, so that one key after the other links.
    await focused.waitFor()

    await page.keyboard.press('Control+z')
    await offer(page, first).waitFor()
    expect(await links(page).count()).toBe(0)
    await offer(page, stories.eels).getByTestId('link-offer-take').click()
    await page.getByTestId('link').getByText('eel harvest in Marvale', { exact: true }).waitFor()
    await offer(page, stories.ferry).and(focused).waitFor()
    await page.keyboard.press('Enter')
    await offers(page).first().waitFor({ state: 'detached' })
    await said(page).getByText(related.ferry).waitFor()
    await page.getByTestId('related-links').getByText('Nothing else to link').waitFor()
    expect(await page.getByTestId('related-links-count').count()).toBe(0)
    offences.push(...(await look(page, 'inline-links-done')))

    // In the text Slate's own undo takes the last link back as well.
    await page.keyboard.press('Escape')
    await page.locator('#field-body:focus').waitFor()
    await waitForSelection(page)
    await page.keyboard.press('Control+z')
    await page.waitForFunction(
      () => document.querySelectorAll('#field-body [data-testid="link"]').length === 1,
    )
    await page.keyboard.press('Control+y')
    await links(page).nth(1).waitFor()
  })

  it('stores links to the stories, and stays open and quiet over a save', async () => {
    const page = await at('editor')
    await openPanel(page)
    await saveDraft(page)
    await page.getByTestId('related-links').waitFor()
    expect(await linksStored()).toEqual([
      {
        ...{ linkType: 'internal', doc: { relationTo: 'articles', value: stories.eels } },
        words: 'eel harvest in Marvale',
      },
      {
        ...{ linkType: 'internal', doc: { relationTo: 'articles', value: stories.ferry } },
        words: 'night ferry',
      },
    ])
    await page.reload()
    await openWriting(page)
    expect(await links(page).count()).toBe(2)
  })

  it('reads the text again when its writer pauses, and leaves out for the visit what is dismissed', async () => {
    await confirm(String(stories.mats))
    const page = await at('editor')
    await openPanel(page)
    await offer(page, stories.mats).waitFor()
    await page.locator('#field-body [data-slate-string]', { hasText: 'Prices for' }).click()
    await waitForSelection(page)
    await page.keyboard.press('End')
    for (let letter = 0; letter < 'rose again.'.length; letter++)
      await page.keyboard.press('Backspace')
    for (let letter = 0; letter < 'mats '.length; letter++) await page.keyboard.press('Backspace')
    await offer(page, stories.mats).waitFor({ state: 'detached' })
    await page.keyboard.type('mats, a fashion, rose.')
    await offer(page, stories.mats).waitFor()
    // The writer goes into the panel that stands open, with the same key.
    await page.keyboard.press('Control+Alt+r')
    await page.locator('[data-testid="link-offer"]:focus-within').waitFor()
    await page.keyboard.press('Tab')
    await page.locator('[data-testid="link-offer-dismiss"]:focus').waitFor()
    await page.keyboard.press('Enter')
    await offer(page, stories.mats).waitFor({ state: 'detached' })
    await said(page).getByText('Not offered again on this visit').waitFor()
    await page.keyboard.press('Escape')
    await openPanel(page)
    await page.waitForTimeout(1500)
    expect(await offers(page).count()).toBe(0)
    // Leaving what is not saved asks first.
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await openWriting(page)
    await openPanel(page)
    await offer(page, stories.mats).waitFor()
  })

  it('turns to other words that name the story as well, and asks again what could not be loaded', async () => {
    const page = await at('editor')
    const other = await write('Nobody saw the catch land', [
      'They speak of the largest eel harvest in forty years.',
      'Some asked when the eel harvest in Marvale began.',
    ])
    const input = { from: other.id, to: stories.eels, type: 'follow-up' }
    await post('editor', 'related-stories/createStoryLink', input)
    expect(problems()).toEqual([])
    const questions = '**/related-stories/of/**'
    await page.route(questions, (route) => route.abort())
    await openArticle(page, other.id, 'write')
    await waitForEditor(page)
    await page.getByTestId('related-links-button').click()
    await said(page).getByText('could not be loaded').waitFor()
    await page.unroute(questions)
    await page.getByTestId('related-links').getByRole('button', { name: 'Try again' }).click()
    const words = offers(page).locator('mark')
    await words.getByText('largest eel harvest in forty years').waitFor()
    forgive('editor')
    await page.getByTestId('link-offer-other').click()
    await words.getByText('eel harvest in Marvale').waitFor()
    await page.getByTestId('link-offer-take').click()
    await links(page).getByText('eel harvest in Marvale').waitFor()
    await saveDraft(page)
  })

  it('speaks Turkish to who reads Turkish', async () => {
    const page = await at('chief')
    await page.context().addCookies([{ name: 'payload-lng', value: 'tr', url: server.url }])
    await openWriting(page)
    await openPanel(page)
    await offer(page, stories.mats).getByText('Devamı olduğu haber').waitFor()
    await said(page).getByText('Bir öneriye basın').waitFor()
    offences.push(...(await look(page, 'inline-links-turkish')))
  })

  it('is checked with its links, and readers get the words without a way to an unpublished story', async () => {
    await post('editor', 'fact-check/requestFactCheck', {
      articleId: id,
      note: 'Short and harmless.',
    })
    const checker = await at('checker')
    const state = await checker.request.get(`/api/fact-check/state/${id}`)
    const { passages } = (await state.json()) as { passages: { key: string }[] }
    const keys = passages.map(({ key }) => key)
    await post('checker', 'fact-check/markNoCheckNeeded', { articleId: id, passages: keys })
    await post('checker', 'fact-check/submitRound', { articleId: id })
    await post('reviewer', 'fact-check/approveFactCheck', { articleId: id })
    await post('editor', 'fact-check/publishArticle', { articleId: id })
    const query = `query ($slug: String!) { article(slug: $slug, language: "en") { body bodyHtml bodyText } }`
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables: { slug } }),
    })
    const { data } = (await answer.json()) as {
      data: { article: { body: Leaf[]; bodyHtml: string; bodyText: string } }
    }
    expect(data.article.bodyText).toContain('the eel harvest in Marvale began')
    expect(data.article.bodyHtml).toContain('Since the night ferry stopped')
    for (const story of Object.values(stories)) expect(JSON.stringify(data)).not.toContain(story)
  })

  it('meets WCAG 2.2 AA in both themes, and its pages complain of nothing', () => {
    expect(offences).toEqual([])
    expect(problems()).toEqual([])
  })
})
