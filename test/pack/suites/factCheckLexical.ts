import type { Browser } from 'playwright-core'
import { inNode } from '../support/inNode.ts'
import { picture, sitDown } from '../support/packedDesk.ts'
import { send, signUp } from '../support/people.ts'
import { installedVersions, startProject, type Project, type Running } from '../support/project.ts'
import { typeErrors } from '../support/typeErrors.ts'
import { checkAll } from '../../support/checkAll.ts'
import type { Workshop } from '../support/workshop.ts'
import { faultsIn } from '../support/faultsIn.ts'

const writer = { email: 'mara@example.com', password: 'nobody guesses this one' }
const checker = { email: 'ines@example.com', password: 'nobody guesses that one' }

const text = (words: string) => ({
  type: 'text',
  text: words,
  version: 1,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})
const block = (type: string, children: object[], more: object = {}) => ({
  type,
  children,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
})

/** A body as Lexical stores it: two sentences, the second with a link. */
const bodyWith = (url: string, days = 'nine') => ({
  root: block('root', [
    block('paragraph', [
      text(`The strike lasted ${days} days. The union `),
      block('link', [text('published the agreement')], {
        id: '6650f0',
        fields: { url, newTab: false, linkType: 'custom' },
      }),
      text('.'),
    ]),
  ]),
})

type State = {
  status: string
  _status: string
  textHash: string
  passages: { field: string; text: string; state: string }[]
  missing: { code: string; passage?: string }[]
  changes: { kind: string; before?: string; after?: string }[]
}

/** The smallest config of the README, on Lexical. */
export const factCheckLexicalSuite = (workshop: () => Workshop, browser: () => Browser): void => {
  describe('fact-check in a blank project with Lexical, by the smallest config', () => {
    let project: Project
    let server: Running
    let tokens: [string, string]
    beforeAll(async () => {
      project = await workshop().project('lexical')
    })
    afterAll(() => server?.stop())

    it('is installed as npm unpacks it, alone, with no peer amiss', async () => {
      const versions = await installedVersions(project)
      expect(versions).toMatchObject({
        '@galley/payload-fact-check': '0.1.0',
        payload: '3.90.1',
        next: '16.4.6',
      })
      expect(versions).not.toHaveProperty('@galley/payload-related-stories')
    })

    it('has types that hold, its declarations too', () => {
      const { checked, errors } = typeErrors(project)
      expect(errors).toEqual([])
      expect(checked).toEqual(
        expect.arrayContaining([
          'src/payload.config.ts',
          'node_modules/@galley/payload-fact-check/dist/index.d.ts',
        ]),
      )
    })

    it('is imported by plain Node', async () => {
      const names = await inNode<string[]>(
        project,
        `Object.keys(await import('@galley/payload-fact-check'))`,
      )
      expect(names).toEqual(expect.arrayContaining(['factCheck', 'systemToken', 'commands']))
    })

    it('is set up by the commands of its README', () => {
      expect(project.printed).toMatch(/Writing import map[^]*Types written[^]*Migrated:/)
    })

    it('boots', async () => {
      server = await startProject(project)
      tokens = (await signUp(server.url, 'users', [writer, checker])) as [string, string]
      const { status, body } = await send(server.url, 'articles', { token: tokens[0] })
      expect([status, body.docs]).toEqual([200, []])
    })

    const command = (name: string, token: string, body: object) =>
      send(server.url, `fact-check/${name}`, { token, body })
    const stateOf = async (id: unknown): Promise<State> =>
      (await send(server.url, `fact-check/state/${id}`, { token: tokens[0] }))
        .body as unknown as State
    /** Whoever approves settled none of it: here the writer checks, since everybody may do everything. */
    const check = (id: unknown) =>
      checkAll(
        (method, path, body) => send(server.url, path.slice(1), { method, token: tokens[0], body }),
        String(id),
      )
    const edit = (id: unknown, token: string, body: object) =>
      send(server.url, `articles/${id}?draft=true`, { token, method: 'PATCH', body })
    const refusal = async (answer: Promise<{ status: number; body: Record<string, unknown> }>) => {
      const { status, body } = await answer
      const [first] = (body.errors ?? []) as {
        code: string
        data: { reasons: { code: string; passage?: string }[] }
      }[]
      return {
        status,
        code: first?.code,
        passages: first?.data.reasons.map(({ passage }) => passage),
      }
    }

    it('takes a text once round: asked for, not by its writer, approved, live, stale', async () => {
      const [mara, ines] = tokens
      const made = await send(server.url, 'articles?draft=true', {
        token: mara,
        body: {
          headline: 'Harbour pilots end strike',
          body: bodyWith('https://union.example/deal'),
        },
      })
      expect(made.status).toBe(201)
      const { id } = made.body.doc as { id: number }
      expect((await stateOf(id)).passages.map(({ field, text: words }) => [field, words])).toEqual([
        ['headline', 'Harbour pilots end strike'],
        ['body', 'The strike lasted nine days.'],
        ['body', 'The union published the agreement.'],
      ])
      expect(await refusal(command('publishArticle', ines, { articleId: id }))).toMatchObject({
        status: 409,
        code: 'NOT_APPROVED',
      })

      expect((await command('requestFactCheck', mara, { articleId: id })).body).toEqual({
        article: { id: String(id), _status: 'draft', factCheckStatus: 'in-check' },
        factCheck: {
          id: expect.any(String),
          state: 'requested',
          round: 1,
          revision: 2,
          coverage: { total: expect.any(Number), settled: 0 },
        },
        claim: null,
      })
      expect(await refusal(command('approveFactCheck', mara, { articleId: id }))).toMatchObject({
        status: 403,
        code: 'NOT_INDEPENDENT',
      })
      await check(id)
      const { textHash } = await stateOf(id)
      const approved = await command('approveFactCheck', ines, { articleId: id, textHash })
      expect(approved.body.article).toMatchObject({ factCheckStatus: 'approved' })
      const published = await command('publishArticle', mara, { articleId: id })
      expect(published.body.article).toMatchObject({ _status: 'published' })

      // The words stay and lead elsewhere.
      await edit(id, mara, { body: bodyWith('https://elsewhere.example') })
      expect(await stateOf(id)).toMatchObject({ status: 'stale', _status: 'draft' })
      await edit(id, mara, { body: bodyWith('https://union.example/deal') })
      expect(await stateOf(id)).toMatchObject({ status: 'approved', missing: [] })

      await edit(id, mara, { body: bodyWith('https://union.example/deal', 'ten') })
      expect(await stateOf(id)).toMatchObject({
        status: 'stale',
        changes: [
          {
            kind: 'changed',
            before: 'The strike lasted nine days.',
            after: 'The strike lasted ten days.',
          },
        ],
      })
      expect(await refusal(command('publishArticle', mara, { articleId: id }))).toEqual({
        status: 409,
        code: 'TEXT_CHANGED',
        passages: ['The strike lasted ten days.'],
      })
      const plain = send(server.url, `articles/${id}`, {
        token: mara,
        method: 'PATCH',
        body: { _status: 'published' },
      })
      expect(await refusal(plain)).toMatchObject({ status: 409, code: 'TEXT_CHANGED' })
      const { body: live } = await send(server.url, `articles/${id}?depth=0`, { token: ines })
      expect(live).toMatchObject({
        _status: 'published',
        factCheckStatus: 'approved',
        body: bodyWith('https://union.example/deal'),
      })
    })

    it('shows the check where the text is written, and takes a decision there', async () => {
      const { tarball } = await workshop().factCheck
      const [mara] = tokens
      const made = await send(server.url, 'articles?draft=true', {
        token: mara,
        body: {
          headline: 'Harbour pilots in Port Ellery end nine-day strike',
          body: bodyWith('https://union.example/deal'),
        },
      })
      const { id } = made.body.doc as { id: number }
      await command('requestFactCheck', mara, {
        articleId: id,
        note: 'The number of days is from the union.',
      })
      await check(id)

      const { page, problems, close } = await sitDown(browser(), server.url, checker)
      await page.goto(`/admin/collections/articles/${id}`)
      const before = page.getByTestId('before-live')
      const panel = page.getByTestId('check-panel')
      await before.locator('[data-status="in-check"]').waitFor()
      await panel.getByTestId('check-passages').waitFor()
      expect(await panel.locator('[data-passage]').allInnerTexts()).toHaveLength(3)
      expect(await page.getByTestId('publish-button').innerText()).toBe('Publish (1 missing)')

      await panel.getByTestId('check-note').fill('The harbour office confirms.')
      await panel.getByTestId('check-approve').click()
      await before.locator('[data-status="approved"]').waitFor()
      await page.getByTestId('nothing-missing').waitFor()

      await edit(id, mara, { body: bodyWith('https://union.example/deal', 'ten') })
      await page.reload()
      await before.locator('[data-status="stale"]').waitFor()
      await panel.getByTestId('check-changes').waitFor()
      await panel.scrollIntoViewIfNeeded()
      await picture(page, tarball.source, 'check')

      await page.getByTestId('publish-button').click()
      await page.getByTestId('missing-dialog').getByTestId('publish-missing').waitFor()
      await picture(page, tarball.source, 'missing')
      // From what is missing to its place: the passage that changed has the focus.
      await page.getByTestId('missing-dialog').getByTestId('publish-missing-go').click()
      await panel.locator('[data-kind="changed"]:focus').waitFor()

      await page.goto('/admin/collections/articles')
      await page.locator('tbody [data-status="stale"]').first().waitFor()
      expect(problems()).toEqual([])
      await close()
    })

    it('says nothing wrong while it runs', () => {
      expect(faultsIn(server.output())).toEqual([])
    })
  })
}
