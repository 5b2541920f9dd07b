import { storyIndexOf } from '../index/storyIndexOf.ts'
import type { CommandContext } from '../commands/context.ts'
import { personOf } from '../commands/permission.ts'
import { inOrder } from '../domain/inOrder.ts'
import type { LinkState } from '../domain/links.ts'
import type { Direction, LinkType } from '../domain/linkTypes.ts'
import { seenFrom } from '../domain/seenFrom.ts'
import { mayTakeBack } from '../domain/takingBack.ts'
import { findArticles, type Article } from './article.ts'
import { deskNews, type DeskNews } from './deskNews.ts'
import { namePeople, type Named } from './people.ts'
import { placeIn } from './placeIn.ts'
import { storyOf, type Story } from './story.ts'
import { findLinks, linksWith, type StoryLinkRow } from './storyLink.ts'
import { typeChoices, type TypeChoice } from './typeChoices.ts'

/**
 * One link as the desk sees it from one article. `order`, `pinned` and `news` are of this article's list; `mayDecide` asks
 * both sides, as the commands do; `mayUndo`: the last decision was this person's own and nothing came after.
 */
export type DeskLink = {
  id: string
  state: LinkState
  type: LinkType
  label: string
  direction: Direction
  article: Story
  proposedBy: Named | null
  proposedAt: string
  decidedBy: Named | null
  decidedAt: string | null
  note: string | null
  score: number | null
  reasons: unknown
  postponedUntil: string | null
  order: number | null
  pinned: boolean
  news: DeskNews | null
  mayDecide: boolean
  mayUndo: boolean
}

export type LinksOfArticle = {
  collection: string
  title: string
  links: DeskLink[]
  /** What an editor can choose: each type as this article would show it, both ways round where they differ. */
  types: TypeChoice[]
  /** `suggest`: whether the archive can be asked. */
  permissions: { propose: boolean; decide: boolean; suggest: boolean }
}

const sections: LinkState[] = ['confirmed', 'suggested', 'rejected']

/** Confirmed ones in the article's order, suggestions best first (what a person proposed before all), rejected ones as they came. */
const listed = (rows: StoryLinkRow[], article: string): StoryLinkRow[] =>
  rows.toSorted((one, other) => {
    if (one.state !== other.state)
      return sections.indexOf(one.state) - sections.indexOf(other.state)
    if (one.state === 'confirmed') return inOrder(placeIn(one, article), placeIn(other, article))
    return one.state === 'suggested' ? (other.score ?? 2) - (one.score ?? 2) : 0
  })

/**
 * All links of an article, whatever their state, as its edit view shows them. Stories the user may not read are left out.
 * A handful of queries, whatever their number.
 */
export const linksOf = async (
  { req, options }: CommandContext,
  article: Article,
): Promise<LinksOfArticle> => {
  const id = String(article.id)
  const language = req.i18n.language
  const rows = await findLinks({ payload: req.payload, req }, linksWith(article.id))
  const others = await findArticles(
    req,
    options,
    rows.flatMap(({ from, to }) => [from, to]).filter((each) => each !== id),
  )
  const named = await namePeople(
    req,
    options,
    rows.flatMap((row) => [row.proposedBy, row.decidedBy]),
  )
  const user = personOf({ req, options })
  const may = (action: 'propose' | 'decide', story: Article) => options.can(req.user, action, story)
  const links = listed(rows, id).flatMap((row): DeskLink[] => {
    const seen = seenFrom(row, id, language)
    const other = seen && others.get(seen.article)
    if (!seen || !other) return []
    const mayDecide = may('decide', article) && may('decide', other)
    const { pinned, order } = placeIn(row, id)
    return [
      {
        id: row.id,
        state: row.state,
        type: row.type,
        label: seen.label,
        direction: seen.direction,
        article: storyOf(other, options),
        proposedBy: named(row.proposedBy),
        proposedAt: row.proposedAt,
        decidedBy: named(row.decidedBy),
        decidedAt: row.decidedAt,
        note: row.note,
        score: row.score,
        reasons: row.reasons,
        postponedUntil: row.postponedUntil,
        order,
        pinned,
        news: deskNews(row, seen.direction),
        mayDecide,
        mayUndo: mayDecide && mayTakeBack(row.before, user).allowed,
      },
    ]
  })
  return {
    collection: options.collection,
    title: options.title,
    links,
    types: typeChoices(language),
    permissions: {
      propose: may('propose', article),
      decide: may('decide', article),
      suggest: may('propose', article) && storyIndexOf(req.payload) !== null,
    },
  }
}
