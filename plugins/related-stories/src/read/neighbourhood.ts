import type { Where } from 'payload'
import type { CommandContext } from '../commands/context.ts'
import { mayOnAll } from '../commands/permission.ts'
import { inOrder } from '../domain/inOrder.ts'
import type { LinkState } from '../domain/links.ts'
import { labelFor, type LinkType } from '../domain/linkTypes.ts'
import { storyState, type StoryState } from '../domain/neighbourhood/storyState.ts'
import { findArticles, type Article } from './article.ts'
import { placeIn } from './placeIn.ts'
import { servedOf } from './servedOf.ts'
import { storyOf } from './story.ts'
import { linksWith, queryLinks, type StoryLinkRow } from './storyLink.ts'

export type NearStory = {
  id: string
  title: string
  /** Null for a story of a collection without drafts. */
  state: StoryState | null
  date: string | null
  /** How many links it is from the story asked about. */
  distance: number
}

/** A link between two of the stories; `label`: what `from` is to `to`. `at`: when it was confirmed, else suggested. */
export type NearLink = {
  id: string
  from: string
  to: string
  type: LinkType
  label: string
  state: LinkState
  at: string
}

export type Neighbourhood = {
  collection: string
  stories: NearStory[]
  links: NearLink[]
  /** Stories as near as asked for that are left out; `atLeast` where not all were looked at. */
  more: { count: number; atLeast: boolean }
}

export type NeighbourhoodQuestion = { depth: number; first: number }

/** So many stories of one distance are looked at: a story may have hundreds of links. */
const mostOfRing = 120
const mostLinks = 1000

const shown: Where = { state: { in: ['confirmed', 'suggested'] } }
const ends = ({ from, to }: StoryLinkRow): [string, string] => [from, to]

/** The stories at the other ends of links, best first: confirmed before suggested, in the list's order, then what most links lead to. */
const reached = (links: StoryLinkRow[], from: ReadonlySet<string>): string[] => {
  const best = new Map<string, { link: StoryLinkRow; side: string; links: number }>()
  const before = (one: { link: StoryLinkRow; side: string }, other: typeof one): number =>
    Number(other.link.state === 'confirmed') - Number(one.link.state === 'confirmed') ||
    (one.link.state === 'confirmed'
      ? inOrder(placeIn(one.link, one.side), placeIn(other.link, other.side))
      : (other.link.score ?? 2) - (one.link.score ?? 2)) ||
    (one.link.id < other.link.id ? -1 : 1)
  for (const link of links)
    for (const [side, id] of [ends(link), ends(link).reverse() as [string, string]]) {
      if (!from.has(side) || from.has(id)) continue
      const known = best.get(id)
      const next = { link, side, links: (known?.links ?? 0) + 1 }
      best.set(id, known && before(known, next) < 0 ? { ...known, links: next.links } : next)
    }
  return [...best]
    .sort(
      ([, one], [, other]) =>
        Number(other.link.state === 'confirmed') - Number(one.link.state === 'confirmed') ||
        (from.size > 1 ? other.links - one.links : 0) ||
        before(one, other),
    )
    .map(([id]) => id)
}

/**
 * A story, those it is linked with, confirmed or suggested, those they are linked with, and the links among them. What
 * the user may not read is neither shown nor counted, and leads to nothing. A dozen queries at most, whatever there is.
 */
export const neighbourhood = async (
  context: CommandContext,
  article: Article,
  { depth, first }: NeighbourhoodQuestion,
): Promise<Neighbourhood> => {
  const { req, options } = context
  const reader = { payload: req.payload, req }
  const near = new Map<string, { article: Article; distance: number }>([
    [String(article.id), { article, distance: 0 }],
  ])
  const left = new Set<string>()
  let atLeast = false
  let edge: string[] = [String(article.id)]
  for (let distance = 1; distance <= depth && edge.length > 0; distance++) {
    const [only] = edge
    const at =
      edge.length === 1 && only !== undefined
        ? linksWith(only)
        : { or: [{ from: { in: edge } }, { to: { in: edge } }] }
    const links = await queryLinks(
      reader,
      { and: [shown, at] },
      { sort: ['state', '-proposedAt', 'id'], limit: mostLinks },
    )
    // A ring is reached from the one before it; what is nearer is there already.
    const ids = reached(links, new Set(edge)).filter((id) => !near.has(id))
    atLeast ||= ids.length > mostOfRing || links.length === mostLinks
    const wanted = ids.slice(0, mostOfRing)
    const found = await findArticles(req, options, wanted)
    const readable = wanted.flatMap((id) => {
      const other = found.get(id)
      return other && mayOnAll(context, 'read', [other]) ? [{ id, article: other }] : []
    })
    const taken = readable.slice(0, Math.max(0, first - near.size))
    for (const { id } of readable.slice(taken.length)) left.add(id)
    // What is behind a story that is left out is not looked for.
    atLeast ||= left.size > 0 && distance < depth
    for (const { id, article: other } of taken) near.set(id, { article: other, distance })
    edge = taken.map(({ id }) => id)
  }

  const ids = [...near.keys()]
  const among =
    ids.length > 1
      ? await queryLinks(
          reader,
          { and: [shown, { from: { in: ids } }, { to: { in: ids } }] },
          { sort: ['state', 'proposedAt', 'id'], limit: mostLinks },
        )
      : []
  const served = await servedOf(req, options, ids)
  const told = (id: string) =>
    among.flatMap((link) => [
      ...(link.to === id ? [link.fromNews] : []),
      ...(link.from === id ? [link.toNews] : []),
    ])
  const { language } = req.i18n
  return {
    collection: options.collection,
    stories: [...near].map(([id, { article: other, distance }]) => {
      const { title, date } = storyOf(other, options)
      return { id, title, state: storyState(served(id), told(id)), date, distance }
    }),
    links: among.map(({ id, from, to, type, state, decidedAt, proposedAt }) => ({
      id,
      from,
      to,
      type,
      label: labelFor(type, 'from', language),
      state,
      at: (state === 'confirmed' ? decidedAt : null) ?? proposedAt,
    })),
    more: { count: left.size, atLeast: atLeast && left.size > 0 },
  }
}
