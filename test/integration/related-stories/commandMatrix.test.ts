import { commands } from '@galley/payload-related-stories'
import { channels, type Command, type Outcome } from './support/channels.ts'
import { openDesk, posts, type Desk, type Role } from './support/desk.ts'

const states = ['none', 'suggested', 'confirmed', 'rejected'] as const
type State = (typeof states)[number]

/** What who decides gets from each command in each state of the link, written down once more so that a change shows. */
const table: Record<Command, Record<State, string>> = {
  createStoryLink: {
    none: 'confirmed',
    suggested: 'DUPLICATE_LINK',
    confirmed: 'DUPLICATE_LINK',
    rejected: 'confirmed',
  },
  confirmStoryLink: {
    none: 'NOT_FOUND',
    suggested: 'confirmed',
    confirmed: 'STALE_STATE',
    rejected: 'STALE_STATE',
  },
  confirmStoryLinks: {
    none: 'NOT_FOUND',
    suggested: 'confirmed',
    confirmed: 'STALE_STATE',
    rejected: 'STALE_STATE',
  },
  rejectStoryLink: {
    none: 'NOT_FOUND',
    suggested: 'rejected',
    confirmed: 'STALE_STATE',
    rejected: 'STALE_STATE',
  },
  retypeStoryLink: {
    none: 'NOT_FOUND',
    suggested: 'suggested',
    confirmed: 'confirmed',
    rejected: 'STALE_STATE',
  },
  postponeStoryLink: {
    none: 'NOT_FOUND',
    suggested: 'suggested',
    confirmed: 'STALE_STATE',
    rejected: 'STALE_STATE',
  },
  // Who proposed did not decide.
  undoStoryLinkDecision: {
    none: 'NOT_FOUND',
    suggested: 'STALE_STATE',
    confirmed: 'suggested',
    rejected: 'suggested',
  },
  unlinkStoryLink: {
    none: 'NOT_FOUND',
    suggested: 'STALE_STATE',
    confirmed: 'unlinked',
    rejected: 'STALE_STATE',
  },
  pinStoryLink: {
    none: 'NOT_FOUND',
    suggested: 'STALE_STATE',
    confirmed: 'confirmed',
    rejected: 'STALE_STATE',
  },
  reorderStoryLinks: {
    none: 'STALE_STATE',
    suggested: 'STALE_STATE',
    confirmed: 'confirmed',
    rejected: 'STALE_STATE',
  },
  dismissStoryLinkNews: {
    none: 'NOT_FOUND',
    suggested: 'STALE_STATE',
    confirmed: 'confirmed',
    rejected: 'STALE_STATE',
  },
  resetStoryLinkWeights: { none: 'done', suggested: 'done', confirmed: 'done', rejected: 'done' },
}

/** Commands that name no link: who may not is refused whether there is one or not. */
const withoutLink: Command[] = ['createStoryLink', 'reorderStoryLinks', 'resetStoryLinkWeights']

const expected = (command: Command, state: State, as: Role | undefined): string => {
  if (as === 'editor') return table[command][state]
  if (as === undefined) return 'NOT_ALLOWED'
  if (command === 'createStoryLink' && as === 'reporter')
    return state === 'none' ? 'suggested' : 'DUPLICATE_LINK'
  return state === 'none' && !withoutLink.includes(command) ? 'NOT_FOUND' : 'NOT_ALLOWED'
}

const shown = ({ code, link, links, since }: Outcome): string =>
  code ?? link?.state ?? links?.[0]?.code ?? links?.[0]?.state ?? (since ? 'done' : 'nothing')

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const gone = '3c4b7f7e-0000-4000-8000-000000000000'

it('is a table of every command there is', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(commands).sort())
})

describe.each(channels)('over %s', (_name, send) => {
  const prepared = async (state: State) => {
    const { from, to } = await desk.pair()
    if (state === 'none') return { from, to, linkId: gone }
    const { link } = await send(
      desk,
      'createStoryLink',
      { from, to, type: 'follow-up' },
      'reporter',
    )
    const linkId = String(link?.id)
    if (state === 'rejected') await send(desk, 'rejectStoryLink', { linkId }, 'editor')
    if (state === 'confirmed') {
      await send(desk, 'confirmStoryLink', { linkId }, 'editor')
      // A warning to read.
      for (const _status of ['published', 'draft'])
        await desk.payload.update({
          collection: posts,
          id: to,
          data: { _status } as never,
        })
    }
    return { from, to, linkId }
  }
  type Prepared = Awaited<ReturnType<typeof prepared>>

  const inputs: Record<Command, (link: Prepared) => Record<string, unknown>> = {
    createStoryLink: ({ from, to }) => ({ from, to, type: 'follow-up' }),
    confirmStoryLink: ({ linkId }) => ({ linkId }),
    confirmStoryLinks: ({ linkId }) => ({ linkIds: [linkId] }),
    rejectStoryLink: ({ linkId }) => ({ linkId }),
    retypeStoryLink: ({ linkId }) => ({ linkId, type: 'background' }),
    postponeStoryLink: ({ linkId }) => ({ linkId }),
    undoStoryLinkDecision: ({ linkId }) => ({ linkId }),
    unlinkStoryLink: ({ linkId }) => ({ linkId }),
    pinStoryLink: ({ linkId, from }) => ({ linkId, articleId: from }),
    reorderStoryLinks: ({ linkId, from }) => ({ articleId: from, linkIds: [linkId] }),
    dismissStoryLinkNews: ({ linkId, from }) => ({ linkId, articleId: from }),
    resetStoryLinkWeights: () => ({}),
  }
  const row = (id: string) =>
    desk.payload.db.findOne({ collection: 'story-links', where: { id: { equals: id } } })
  const history = async ({ from, to }: Prepared) => {
    const { docs } = await desk.payload.findVersions({
      collection: posts,
      where: { parent: { in: [from, to] } },
      pagination: false,
      depth: 0,
    })
    return docs.map(({ id, updatedAt }) => `${id} ${updatedAt}`).sort()
  }

  const cells = (Object.keys(table) as Command[]).flatMap((command) =>
    states.map((state) => [command, state] as const),
  )
  it.each(cells)('%s where the link is %s, by everybody', async (command, state) => {
    let link = await prepared(state)
    for (const as of [undefined, 'reader', 'reporter', 'editor'] as const) {
      const [stored, told, versions] = [
        await row(link.linkId),
        desk.events.length,
        await history(link),
      ]
      const outcome = await send(desk, command, inputs[command](link), as)
      const wanted = expected(command, state, as)
      expect([as, shown(outcome)]).toEqual([as, wanted])
      expect(outcome.status).toBeLessThan(500)
      // A link is no part of its stories: neither gets a version by anything that is done to it.
      expect(await history(link)).toEqual(versions)
      if (/^[A-Z_]+$/.test(wanted)) {
        expect(await row(link.linkId)).toEqual(stored)
        expect(desk.events).toHaveLength(told)
      } else expect(desk.events.length).toBeGreaterThan(told)
      if (command === 'createStoryLink' && as === 'reporter') link = await prepared(state)
    }
  })
})
