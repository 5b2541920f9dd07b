import fc from 'fast-check'
import {
  linkTypeNames,
  type LinkType,
} from '../../../../plugins/related-stories/src/domain/linkTypes.ts'
import type { Channel, Command } from './channels.ts'
import { posts, type Desk } from './desk.ts'

export const stories = 3

/** One step of a random sequence: numbers stand for whichever story or link is at that place then. */
export type Step = {
  act: Command | 'publish' | 'take-down' | 'delete' | 'delete-with-links'
  as: 'editor' | 'reporter'
  story: number
  other: number
  link: number
  type: LinkType
  turn: boolean
}

const acts: [number, Step['act']][] = [
  [9, 'createStoryLink'],
  [2, 'confirmStoryLink'],
  [2, 'confirmStoryLinks'],
  [3, 'rejectStoryLink'],
  [3, 'retypeStoryLink'],
  [1, 'postponeStoryLink'],
  [3, 'undoStoryLinkDecision'],
  [1, 'unlinkStoryLink'],
  [1, 'pinStoryLink'],
  [2, 'reorderStoryLinks'],
  [1, 'dismissStoryLinkNews'],
  [1, 'publish'],
  [1, 'take-down'],
  [1, 'delete'],
  [1, 'delete-with-links'],
]

export const steps = fc.array(
  fc.record<Step>({
    act: fc.oneof(...acts.map(([weight, act]) => ({ weight, arbitrary: fc.constant(act) }))),
    as: fc.oneof(
      { weight: 3, arbitrary: fc.constant('editor' as const) },
      { weight: 2, arbitrary: fc.constant('reporter' as const) },
    ),
    story: fc.nat(stories - 1),
    other: fc.nat(stories - 1),
    link: fc.nat(5),
    type: fc.constantFrom(...linkTypeNames),
    turn: fc.boolean(),
  }),
  { minLength: 8, maxLength: 24 },
)

export type Link = {
  id: string
  from: string
  to: string
  type: LinkType
  state: string
  pairKey: string
  hasNews: boolean
  fromNews: { readAt?: string } | null
  toNews: { readAt?: string } | null
}

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null ? (value as { id: unknown }).id : value)

/** Every link there is, the oldest first. */
export const allLinks = async (desk: Desk): Promise<Link[]> => {
  const { docs } = await desk.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'story-links',
    sort: ['createdAt', 'id'],
    pagination: false,
    limit: 0,
  })
  return docs.map((row) => ({
    ...(row as unknown as Link),
    id: String(row.id),
    from: idOf(row.from),
    to: idOf(row.to),
  }))
}

/** Does one step, whatever comes of it. A deleted story is followed by another, so that there are always as many. */
export const perform = async (
  desk: Desk,
  send: Channel,
  articles: string[],
  { act, as, story, other, link, type, turn }: Step,
): Promise<{ status: number; code?: string }> => {
  const [from = '', to = ''] = [articles[story], articles[other]]
  const save = async (_status: string) => {
    await desk.payload.update({ collection: posts, id: from, data: { _status } as never })
    return { status: 200 }
  }
  if (act === 'publish') return save('published')
  if (act === 'take-down') return save('draft')
  if (act === 'delete' || act === 'delete-with-links') {
    const query = act === 'delete' ? '' : '?links=remove'
    const { status } = await desk.rest('DELETE', `/posts/${from}${query}`, as)
    if (status === 200) articles[story] = await desk.article('Another')
    return { status }
  }
  const links = await allLinks(desk)
  const chosen = links[link % Math.max(1, links.length)]
  const linkId = chosen?.id ?? 'none'
  const sides = [chosen?.from ?? from, chosen?.to ?? to]
  const confirmed = links.filter(
    (each) => each.state === 'confirmed' && [each.from, each.to].includes(from),
  )
  const inputs: Record<string, Record<string, unknown>> = {
    createStoryLink: { from, to, type },
    confirmStoryLink: turn ? { linkId, type, from: sides[1] } : { linkId },
    confirmStoryLinks: { linkIds: links.slice(0, 3).map(({ id }) => id) },
    retypeStoryLink: { linkId, type, ...(turn ? { from: sides[1] } : {}) },
    pinStoryLink: { linkId, articleId: sides[Number(turn)] },
    dismissStoryLinkNews: { linkId, articleId: sides[Number(turn)] },
    reorderStoryLinks: { articleId: from, linkIds: confirmed.map(({ id }) => id).toReversed() },
  }
  return send(desk, act, inputs[act] ?? { linkId }, as)
}
