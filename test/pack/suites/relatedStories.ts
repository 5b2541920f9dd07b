import type { Browser } from 'playwright-core'
import { inNode } from '../support/inNode.ts'
import { picture, sitDown } from '../support/packedDesk.ts'
import { send, signUp } from '../support/people.ts'
import { installedVersions, startProject, type Project, type Running } from '../support/project.ts'
import { run } from '../support/run.ts'
import { typeErrors } from '../support/typeErrors.ts'
import type { Workshop } from '../support/workshop.ts'
import { examplesSuite } from './examples.ts'
import { manualSuite } from './manual.ts'
import { faultsIn } from '../support/faultsIn.ts'

const reporter = {
  email: 'mara@example.com',
  password: 'nobody guesses this one',
  role: 'reporter',
}
const editor = { email: 'ines@example.com', password: 'nobody guesses that one', role: 'editor' }

/** The smallest config of the README; nothing of fact-check is there. */
export const relatedStoriesSuite = (workshop: () => Workshop, browser: () => Browser): void => {
  describe('related-stories in a blank project', () => {
    let project: Project
    let server: Running
    let tokens: { REPORTER: string; EDITOR: string }
    beforeAll(async () => {
      project = await workshop().project('related')
    })
    afterAll(() => server?.stop())

    it('is installed as npm unpacks it, alone, with no peer amiss', async () => {
      const versions = await installedVersions(project)
      expect(versions).toMatchObject({
        '@galley/payload-related-stories': '0.1.0',
        payload: '3.90.1',
      })
      expect(versions).not.toHaveProperty('@galley/payload-fact-check')
    })

    it('has types that hold, its declarations too', () => {
      const { checked, errors } = typeErrors(project)
      expect(errors).toEqual([])
      expect(checked).toEqual(
        expect.arrayContaining([
          'src/payload.config.ts',
          'src/app/related/[id]/route.ts',
          'node_modules/@galley/payload-related-stories/dist/index.d.ts',
        ]),
      )
    })

    it('is set up by the commands of its README', () => {
      expect(project.printed).toMatch(/Writing import map[^]*Types written[^]*Migrated:/)
    })

    it('boots', async () => {
      server = await startProject(project)
      const [REPORTER = '', EDITOR = ''] = await signUp(server.url, 'users', [reporter, editor])
      tokens = { REPORTER, EDITOR }
    })

    examplesSuite(() => workshop().relatedStories, {
      desk: () => ({ url: server.url, tokens }),
      cwd: () => project.folder,
      // A story of two hundred links; a project without an index.
      untried: ['LIMIT_REACHED', 'NO_INDEX'],
    })

    manualSuite(() => workshop().relatedStories, {
      options: { file: 'dist/options.d.ts', type: 'RelatedStoriesOptions' },
      codes: { file: 'dist/errors.d.ts', pattern: /readonly ([A-Z_]+): \d{3}/g },
      commands: () =>
        inNode(
          project,
          `Object.fromEntries(Object.entries((await import('@galley/payload-related-stories')).commands).map(([name, { args }]) => [name, Object.keys(args)]))`,
        ),
    })

    const command = async (name: string, token: string, body: object) => {
      const answer = await send(server.url, `related-stories/${name}`, { token, body })
      return answer.body as { link: { id: string; state: string }; errors?: { code: string }[] }
    }
    const create = async (headline: string): Promise<number> => {
      const { body } = await send(server.url, 'articles?draft=true', {
        token: tokens.EDITOR,
        body: { headline },
      })
      return (body.doc as { id: number }).id
    }
    const publish = (id: number, status = 'published') =>
      send(server.url, `articles/${id}`, {
        token: tokens.EDITOR,
        method: 'PATCH',
        body: { _status: status },
      })
    const linksOf = async (id: number) => {
      const { body } = await send(server.url, `related-stories/of/${id}`, { token: tokens.EDITOR })
      type Link = { state: string; label: string; article: { id: string }; score: number | null }
      // Without what the archive suggested by itself.
      return (body.links as Link[])
        .filter(({ score }) => score === null)
        .map(({ state, label, article }) => [state, label, article.id])
    }
    const shownBeside = async (id: number): Promise<unknown> =>
      (await fetch(`${server.url}/related/${id}`)).json()

    it('takes a link once round: suggested, confirmed, shown to readers when both are published', async () => {
      const [older, newer] = [await create('The strike begins'), await create('The strike ends')]
      const { link } = await command('createStoryLink', tokens.REPORTER, {
        from: newer,
        to: older,
        type: 'follow-up',
      })
      expect(link).toMatchObject({ state: 'suggested' })
      await publish(older)
      expect(await shownBeside(older)).toEqual([])
      expect(
        (await command('confirmStoryLink', tokens.EDITOR, { linkId: link.id })).link.state,
      ).toBe('confirmed')
      expect(await linksOf(older)).toEqual([['confirmed', 'Followed up by', String(newer)]])
      expect(await linksOf(newer)).toEqual([['confirmed', 'Follow-up to', String(older)]])
      // Only what is published is shown to readers.
      expect(await shownBeside(older)).toEqual([])
      await publish(newer)
      expect(await shownBeside(older)).toEqual([
        { label: 'Followed up by', headline: 'The strike ends' },
      ])
      await publish(newer, 'draft')
      expect(await shownBeside(older)).toEqual([])
      expect(await linksOf(older)).toHaveLength(1)
    })

    it('remembers a rejection, and a deleted story takes its links along', async () => {
      const [one, other] = [await create('Ferry fares rise'), await create('Ferry fares frozen')]
      const pair = { from: one, to: other, type: 'contradicts' }
      const { link } = await command('createStoryLink', tokens.REPORTER, pair)
      expect(
        (await command('rejectStoryLink', tokens.EDITOR, { linkId: link.id })).link.state,
      ).toBe('rejected')
      const again = await command('createStoryLink', tokens.REPORTER, {
        ...pair,
        from: other,
        to: one,
      })
      expect(again.errors?.[0]?.code).toBe('DUPLICATE_LINK')
      expect(await linksOf(one)).toEqual([['rejected', 'Contradicts', String(other)]])
      await send(server.url, `articles/${other}`, { token: tokens.EDITOR, method: 'DELETE' })
      expect(await linksOf(one)).toEqual([])
    })

    it('shows the links where the story is written, and adds and decides there', async () => {
      const { tarball } = await workshop().relatedStories
      const ids = [
        await create('Harbour pilots in Port Ellery end nine-day strike'),
        await create('Pilots walk out in Port Ellery'),
        await create('What eleven hours of rest mean at sea'),
      ] as const
      await command('createStoryLink', tokens.REPORTER, {
        from: ids[0],
        to: ids[1],
        type: 'follow-up',
        note: 'The same strike, from its first day',
      })
      const { page, problems, close } = await sitDown(browser(), server.url, editor)
      await page.goto(`/admin/collections/articles/${ids[0]}`)
      const view = page.getByTestId('related-stories')
      await view.getByTestId('related-suggested').waitFor()
      await view.getByTestId('related-search').fill('eleven hours')
      await view.getByTestId('related-found').first().waitFor()
      await view.getByTestId('related-search').press('Enter')
      await view.getByTestId('related-confirmed').waitFor()
      expect(await view.getByTestId('related-link').count()).toBe(2)
      // It goes by itself too, perhaps just now.
      await page
        .locator('.payload-toast-container button.toast__close, [data-close-button]')
        .first()
        .click({ timeout: 2000 })
        .catch(() => undefined)
      await view.scrollIntoViewIfNeeded()
      await picture(page, tarball.source, 'links')
      await view.getByTestId('related-confirm').click()
      await view.getByTestId('related-suggested').waitFor({ state: 'detached' })
      expect(await linksOf(ids[1])).toEqual([['confirmed', 'Followed up by', String(ids[0])]])
      expect(problems()).toEqual([])
      await close()
    })

    it('is upgraded as its README says', async () => {
      const { manual } = await workshop().relatedStories
      for (const { code } of manual.under('Upgrade'))
        await run('sh', ['-ec', code], { cwd: project.folder })
    })

    it('says nothing wrong while it runs', () => {
      expect(faultsIn(server.output())).toEqual([])
    })
  })

  describe('related-stories in a blank project, by every option', () => {
    let project: Project
    beforeAll(async () => {
      project = await workshop().project('related-every-option')
    })

    it('has types that hold', () => {
      const { checked, errors } = typeErrors(project)
      expect(errors).toEqual([])
      expect(checked).toEqual(expect.arrayContaining(['src/german.ts', 'src/links.ts']))
    })

    it('does from a script what its README prints', async () => {
      const { manual } = await workshop().relatedStories
      const [script, printed] = manual.under('From code').slice(-2)
      const said = await run('sh', ['-c', script?.code ?? ''], { cwd: project.folder })
      expect(said).toContain(printed?.code)
    })
  })
}
