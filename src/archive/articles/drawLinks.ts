import type { LinkType } from '@galley/payload-related-stories'
import { isSymmetric, pairKey } from '@galley/payload-related-stories'
import type { CollectionSlug } from 'payload'
import type { EventDraft } from '../history/chainEvents.ts'
import type { Member } from '../history/Step.ts'
import type { Random } from '../random.ts'
import type { Doc, Fields } from '../store/Store.ts'
import type { Assignment } from '../stories/Story.ts'

/** An article that may be linked; `at` is when it was begun, in milliseconds since 1970. */
export type Linkable = Pick<Assignment, 'angle' | 'at' | 'translates'> & {
  id: string
  author: Member
}

const hour = 60 * 60 * 1000

const typeOf = (random: Random, { angle }: Linkable): LinkType => {
  switch (angle) {
    case 'analysis':
    case 'background':
      return 'background'
    case 'interview':
    case 'feature':
    case 'opinion':
      return 'see-also'
    case 'reaction':
      return random.pick(['follow-up', 'same-event', 'same-event'])
    default:
      return random.weighted({ 'follow-up': 6, 'update-of': 3, 'same-event': 2, contradicts: 0.3 })
  }
}

/** How a link came to be: at once by an editor, or proposed by a reporter and then decided or left. */
const fates = { linked: 42, confirmed: 22, suggested: 22, rejected: 14 }

/** Links between the articles of one event, each newer one to one or two before it, with their lines in both trails. */
export const drawLinks = (
  random: Random,
  articles: Linkable[],
  { editor, now, newId }: { editor: Member; now: number; newId: () => string },
): { docs: Doc[]; events: EventDraft[] } => {
  const docs: Doc[] = []
  const events: EventDraft[] = []
  const taken = new Set<string>()

  const link = (from: Linkable, to: Linkable, type: LinkType): void => {
    const key = pairKey(from.id, to.id, type)
    if (taken.has(key)) return
    taken.add(key)
    const fate = random.weighted(fates)
    const id = newId()
    const moment = (hours: number) =>
      new Date(Math.min(from.at + hours * hour + random.int(60_000, hour), now)).toISOString()
    const proposedAt = moment(0)
    const decidedAt = fate === 'linked' ? proposedAt : moment(random.int(1, 30))
    const proposedBy = fate === 'linked' ? editor : from.author
    const shown = (state: string) => ({ link: id, from: from.id, to: to.id, type, state })
    const say = (kind: string, by: Member, at: string, before: unknown, after: unknown) => {
      for (const article of [from.id, to.id]) events.push({ article, kind, by, at, before, after })
    }
    const state = fate === 'linked' ? 'confirmed' : fate
    if (fate === 'linked') say('link-confirmed', editor, proposedAt, null, shown('confirmed'))
    else say('link-suggested', proposedBy, proposedAt, null, shown('suggested'))
    if (fate === 'confirmed' || fate === 'rejected')
      say(`link-${fate}`, editor, decidedAt, shown('suggested'), shown(fate))
    // A decision about a suggestion ends its postponement; a link made at once was never one.
    const decided: Fields = {
      ...(fate === 'suggested' ? {} : { decidedBy: editor.id, decidedAt }),
      ...(fate === 'confirmed' || fate === 'rejected' ? { postponedUntil: null } : {}),
    }
    docs.push({
      collection: 'story-links' as CollectionSlug,
      id,
      data: {
        from: from.id,
        to: to.id,
        type,
        state,
        pairKey: key,
        proposedBy: proposedBy.id,
        proposedAt,
        ...decided,
        createdAt: proposedAt,
        updatedAt: fate === 'suggested' ? proposedAt : decidedAt,
      },
    })
  }

  articles.forEach((article, index) => {
    if (index === 0) return
    const original = article.translates === undefined ? undefined : articles[article.translates]
    if (original) link(article, original, 'translation-of')
    const earlier = articles.slice(0, index).filter((other) => other !== original)
    for (const other of random.sample(earlier, random.pick([1, 1, 2]))) {
      const type = typeOf(random, article)
      // Read from either side: a symmetric link has no direction to keep.
      if (isSymmetric(type) && random.chance(0.5)) link({ ...other, at: article.at }, article, type)
      else link(article, other, type)
    }
  })
  return { docs, events }
}
