import type { Browser } from 'playwright-core'
import { inNode } from '../support/inNode.ts'
import { sitDown } from '../support/packedDesk.ts'
import { send, signUp } from '../support/people.ts'
import { startProject, type Project, type Running } from '../support/project.ts'
import { run } from '../support/run.ts'
import { typeErrors } from '../support/typeErrors.ts'
import type { Workshop } from '../support/workshop.ts'
import { examplesSuite } from './examples.ts'
import { manualSuite } from './manual.ts'
import { checkAll } from '../../support/checkAll.ts'
import { faultsIn } from '../support/faultsIn.ts'

const password = 'nobody guesses this one'
const person = (name: string, role: string) => ({
  email: `${role}@example.com`,
  password,
  name,
  role,
})
const people = [
  person('Mara Ostrow', 'reporter'),
  person('Ines Calder', 'checker'),
  person('Tomas Reed', 'editor'),
] as const

/** Every option of the README, on Slate. */
export const factCheckSlateSuite = (workshop: () => Workshop, browser: () => Browser): void => {
  describe('fact-check in a blank project with Slate, by every option', () => {
    let project: Project
    let server: Running
    let tokens: { WRITER: string; CHECKER: string; EDITOR: string }
    beforeAll(async () => {
      project = await workshop().project('slate')
    })
    afterAll(() => server?.stop())

    it('has types that hold', () => {
      const { checked, errors } = typeErrors(project)
      expect(errors).toEqual([])
      expect(checked).toEqual(
        expect.arrayContaining([
          'src/payload.config.ts',
          'src/german.ts',
          'src/trail.ts',
          'src/instrumentation.ts',
        ]),
      )
    })

    it('is set up by the commands of its README', () => {
      expect(project.printed).toMatch(/Writing import map[^]*Types written[^]*Migrated:/)
    })

    it('boots', async () => {
      server = await startProject(project)
      const [WRITER = '', CHECKER = '', EDITOR = ''] = await signUp(server.url, 'people', [
        ...people,
      ])
      tokens = { WRITER, CHECKER, EDITOR }
    })

    examplesSuite(() => workshop().factCheck, {
      desk: () => ({ url: server.url, tokens }),
      cwd: () => project.folder,
      untried: ['BEST_BEFORE_PAST', 'DATABASE_BUSY'],
    })

    manualSuite(() => workshop().factCheck, {
      options: { file: 'dist/options.d.ts', type: 'FactCheckOptions' },
      codes: { file: 'dist/domain/types.d.ts', pattern: /'([A-Z_]{5,})'/g },
      commands: () =>
        inNode(
          project,
          `Object.fromEntries(Object.values((await import('@galley/payload-fact-check')).commands).map(({ name, args }) => [name, Object.keys(args)]))`,
        ),
    })

    const command = (name: string, token: string, body: object) =>
      send(server.url, `fact-check/${name}`, { token, body })
    const stateOf = async (id: unknown) =>
      (await send(server.url, `fact-check/state/${id}`, { token: tokens.EDITOR })).body
    const create = async (token: string, body: object): Promise<number> => {
      const { body: made } = await send(server.url, 'stories?draft=true', { token, body })
      return (made.doc as { id: number }).id
    }
    const codeOf = async (answer: Promise<{ body: Record<string, unknown> }>) =>
      ((await answer).body.errors as { code: string }[] | undefined)?.[0]?.code ?? null
    // Whoever approves settled none of it: here the editor checks.
    const check = (id: number) =>
      checkAll(
        (method, path, body) =>
          send(server.url, path.slice(1), { method, token: tokens.EDITOR, body }),
        String(id),
      )
    const approve = async (id: number) => {
      await command('requestFactCheck', tokens.WRITER, { articleId: id })
      await check(id)
      return command('approveFactCheck', tokens.CHECKER, { articleId: id })
    }

    const story = {
      headline: 'Harbour pilots end strike',
      body: [
        {
          children: [
            { text: 'The union ' },
            {
              type: 'link',
              url: 'https://union.example/deal',
              children: [{ text: 'published the agreement' }],
            },
            { text: '. Traffic is back.' },
          ],
        },
        {
          type: 'ul',
          children: [{ type: 'li', children: [{ text: 'Eleven hours between shifts' }] }],
        },
      ],
      quotes: [{ text: 'We asked for eleven hours.', speaker: 'Mara Ostrow' }],
      lead: { caption: 'The breakwater on Monday.' },
    }

    it('reads Slate, and what the project reads itself', async () => {
      const id = await create(tokens.WRITER, story)
      expect((await stateOf(id)).passages).toMatchObject([
        { field: 'headline', text: 'Harbour pilots end strike' },
        { field: 'body', text: 'The union published the agreement.' },
        { field: 'body', text: 'Traffic is back.' },
        { field: 'body', text: 'Eleven hours between shifts' },
        { field: 'quotes', text: 'We asked for eleven hours.' },
        { field: 'lead.caption', text: 'The breakwater on Monday.' },
      ])
    })

    it('takes a text once round, and another speaker is another quote', async () => {
      const id = await create(tokens.WRITER, story)
      expect((await approve(id)).body.article).toMatchObject({ factCheckStatus: 'approved' })
      expect(
        (await command('publishArticle', tokens.EDITOR, { articleId: id })).body.article,
      ).toMatchObject({
        _status: 'published',
      })
      await send(server.url, `stories/${id}?draft=true`, {
        token: tokens.EDITOR,
        method: 'PATCH',
        body: { quotes: [{ text: 'We asked for eleven hours.', speaker: 'Jan Prior' }] },
      })
      expect(await stateOf(id)).toMatchObject({ status: 'stale' })
      expect(await codeOf(command('publishArticle', tokens.EDITOR, { articleId: id }))).toBe(
        'TEXT_CHANGED',
      )
      const { body: served } = await send(server.url, `stories/${id}`)
      expect(served).toMatchObject({
        factCheckStatus: 'approved',
        quotes: [{ speaker: 'Mara Ostrow' }],
      })
    })

    it('knows the writers the project names', async () => {
      const { body } = await send(server.url, 'people?where[role][equals]=checker', {
        token: tokens.EDITOR,
      })
      const [checker] = body.docs as { id: number }[]
      const id = await create(tokens.WRITER, { ...story, writers: [checker?.id] })
      expect(await codeOf(approve(id))).toBe('NOT_INDEPENDENT')
    })

    it('publishes what is planned when its moment comes', async () => {
      const id = await create(tokens.WRITER, story)
      await approve(id)
      const at = new Date(Date.now() + 6000).toISOString()
      expect(
        await codeOf(command('scheduleArticle', tokens.EDITOR, { articleId: id, at })),
      ).toBeNull()
      const late = Date.now() + 60_000
      while ((await stateOf(id))._status !== 'published' && Date.now() < late)
        await new Promise((resolve) => setTimeout(resolve, 200))
      expect(await stateOf(id)).toMatchObject({
        _status: 'published',
        schedule: { state: 'done', by: { name: 'Tomas Reed' } },
      })
    })

    it('says the words of the project, in its languages', async () => {
      const id = await create(tokens.WRITER, story)
      await command('requestFactCheck', tokens.WRITER, { articleId: id })
      for (const [language, approveWord, heading] of [
        ['en', 'Sign it off', 'Before this can go live'],
        ['de', 'Freigeben', 'Bevor dies erscheinen kann'],
      ] as const) {
        const desk = await sitDown(browser(), server.url, { ...people[1], language })
        const { page } = desk
        await page.goto(`/admin/collections/stories/${id}`)
        await page.getByTestId('before-live').locator('[data-status="in-check"]').waitFor()
        expect(await page.getByTestId('before-live').getByRole('heading').innerText()).toBe(heading)
        // From what is missing to its place: another tab opens, and the check has the focus.
        await page.getByTestId('publish-missing-go').click()
        await page.locator('#fact-check-panel:focus').waitFor()
        expect(await page.getByTestId('check-approve').innerText()).toBe(approveWord)
        await page.locator('.tabs-field__tab-button').first().click()
        await page.locator('[data-slate-editor]').first().waitFor()
        expect(desk.problems()).toEqual([])
        await desk.close()
      }
    })

    it('does from a script what its README prints', async () => {
      const { manual } = await workshop().factCheck
      const [script, printed] = manual.under('From code').slice(-2)
      const said = await run('sh', ['-c', script?.code ?? ''], { cwd: project.folder })
      expect(said).toContain(printed?.code)
    })

    it('is upgraded as its README says', async () => {
      const { manual } = await workshop().factCheck
      for (const { code } of manual.under('Upgrade'))
        await run('sh', ['-ec', code], { cwd: project.folder })
    })

    it('says nothing wrong while it runs', () => {
      expect(faultsIn(server.output())).toEqual([])
    })
  })
}
