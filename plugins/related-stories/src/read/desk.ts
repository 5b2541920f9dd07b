import type { Where } from 'payload'
import type { CommandContext } from '../commands/context.ts'
import { mayOnAll, personOf } from '../commands/permission.ts'
import type { LinkState } from '../domain/links.ts'
import { labelFor, type Direction, type LinkType } from '../domain/linkTypes.ts'
import { newerOf } from '../domain/newerOf.ts'
import { mayTakeBack } from '../domain/takingBack.ts'
import { linksSlug } from '../options.ts'
import { findArticles } from './article.ts'
import { encodeCursor, type Position } from './cursor.ts'
import { deskNews, type DeskNews } from './deskNews.ts'
import { namePeople, type Named } from './people.ts'
import { storyOf, type Story } from './story.ts'
import { queryLinks, type StoryLinkRow } from './storyLink.ts'
import { sortedBy, tabs, whereTab, type Tab } from './tabs.ts'
import { typeChoices, type TypeChoice } from './typeChoices.ts'

/** One story of a pair; `label`: what the other one is to it; `news`: what became of the other one. */
export type DeskSide = Story & { label: string; news: DeskNews | null }

/** A link on the link desk, with both of its stories; `newer` says which of them is the newer one. */
export type DeskRow = {
  id: string
  state: LinkState
  type: LinkType
  from: DeskSide
  to: DeskSide
  newer: Direction
  score: number | null
  reasons: unknown
  proposedBy: Named | null
  proposedAt: string
  note: string | null
  mayDecide: boolean
  mayUndo: boolean
}

export type LinkDesk = {
  tab: Tab
  counts: Record<Tab, number>
  rows: DeskRow[]
  /** Where the next page begins; null after the last. */
  after: string | null
  collection: string
  types: TypeChoice[]
  permissions: { decide: boolean }
}

export type DeskQuestion = {
  tab: Tab
  after?: Position
  limit: number
  /** Leaves out what the ranking is less sure of, and what people proposed. */
  minScore?: number
}

/** After a row: what came earlier, and of the same moment what has a smaller id. */
const following = (by: string, { at, id }: Position): Where => ({
  or: [{ [by]: { less_than: at } }, { and: [{ [by]: { equals: at } }, { id: { less_than: id } }] }],
})

const countTabs = async ({ req }: CommandContext, now: string): Promise<Record<Tab, number>> => {
  const counts = { new: 0, older: 0, news: 0 }
  for (const tab of tabs) {
    const { totalDocs } = await req.payload.db.count({
      collection: linksSlug,
      where: whereTab(tab, now),
      req,
    })
    counts[tab] = totalDocs
  }
  return counts
}

/**
 * One page of the link desk, the last proposed first and of one moment the surest first. A pair whose stories the user may not
 * both read is left out, so a page may be shorter than asked; it is counted all the same. A handful of queries.
 */
export const linkDesk = async (
  context: CommandContext,
  { tab, after, limit, minScore }: DeskQuestion,
): Promise<LinkDesk> => {
  const { req, options } = context
  const now = new Date().toISOString()
  const by = sortedBy(tab)
  const conditions: Where[] = [whereTab(tab, now)]
  if (after) conditions.push(following(by, after))
  if (minScore !== undefined) conditions.push({ score: { greater_than_equal: minScore } })
  const found = await queryLinks(
    { payload: req.payload, req },
    { and: conditions },
    { sort: [`-${by}`, '-id'], limit: limit + 1 },
  )
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const articles = await findArticles(
    req,
    options,
    page.flatMap(({ from, to }) => [from, to]),
  )
  const named = await namePeople(
    req,
    options,
    page.map(({ proposedBy }) => proposedBy),
  )
  const user = personOf({ req, options })
  const language = req.i18n.language

  const present = (row: StoryLinkRow): DeskRow[] => {
    const [from, to] = [articles.get(row.from), articles.get(row.to)]
    if (!from || !to || !mayOnAll(context, 'read', [from, to])) return []
    const side = (article: typeof from, direction: Direction): DeskSide => ({
      ...storyOf(article, options),
      label: labelFor(row.type, direction, language),
      news: deskNews(row, direction),
    })
    const [one, other] = [side(from, 'from'), side(to, 'to')]
    const mayDecide = mayOnAll(context, 'decide', [from, to])
    const { id, state, type, score, reasons, proposedAt, note } = row
    return [
      {
        id,
        state,
        type,
        from: one,
        to: other,
        newer: newerOf(one.date, other.date),
        score,
        reasons,
        proposedBy: named(row.proposedBy),
        proposedAt,
        note,
        mayDecide,
        mayUndo: mayDecide && mayTakeBack(row.before, user).allowed,
      },
    ]
  }
  const surest = (one: StoryLinkRow, other: StoryLinkRow): number =>
    other[by].localeCompare(one[by]) || (other.score ?? 2) - (one.score ?? 2)
  return {
    tab,
    counts: await countTabs(context, now),
    rows: page.toSorted(surest).flatMap(present),
    after: found.length > limit && last ? encodeCursor({ at: last[by], id: last.id }) : null,
    collection: options.collection,
    types: typeChoices(language),
    permissions: { decide: options.can(req.user, 'decide') },
  }
}
