import type { PayloadRequest } from 'payload'
import type { CommandContext } from '../commands/context.ts'
import type { LinkState } from '../domain/links.ts'
import { labelFor, linkTypeNames, type Direction, type LinkType } from '../domain/linkTypes.ts'
import { isSymmetric } from '../domain/linkTypes.ts'
import { seenFrom } from '../domain/seenFrom.ts'
import type { ResolvedOptions } from '../options.ts'
import { findArticle, type Article } from './article.ts'
import { findLinks } from './storyLink.ts'

export type Named = { id: string; name: string }

/** One link as the desk sees it from one article. `mayDecide` asks both sides, as the commands do. */
export type DeskLink = {
  id: string
  state: LinkState
  type: LinkType
  label: string
  direction: Direction
  article: { id: string; title: string; status: string | null }
  proposedBy: Named | null
  proposedAt: string
  decidedBy: Named | null
  decidedAt: string | null
  note: string | null
  mayDecide: boolean
}

export type LinksOfArticle = {
  collection: string
  title: string
  links: DeskLink[]
  /** What an editor can choose: each type as this article would show it, both ways round where they differ. */
  types: { type: LinkType; direction: Direction; label: string }[]
  permissions: { propose: boolean; decide: boolean }
}

const choices = (language: string): LinksOfArticle['types'] =>
  linkTypeNames.flatMap((type) =>
    (isSymmetric(type) ? (['from'] as const) : (['from', 'to'] as const)).map((direction) => ({
      type,
      direction,
      label: labelFor(type, direction, language),
    })),
  )

/** Names of people as their collection titles them, for who may read them; others stay unnamed. */
const namesOf = async (
  req: PayloadRequest,
  { users }: ResolvedOptions,
  ids: string[],
): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const title = req.payload.collections[users]?.config.admin.useAsTitle
  const { docs } = await req.payload.find({
    collection: users,
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(
    docs.map((doc) => {
      const row = doc as unknown as Record<string, unknown>
      return [String(row.id), String(row[title ?? 'email'] ?? row.id)]
    }),
  )
}

/** All links of an article, whatever their state, as its edit view shows them. Stories the user may not read are left out. */
export const linksOf = async (
  { req, options }: CommandContext,
  article: Article,
): Promise<LinksOfArticle> => {
  const id = String(article.id)
  const language = req.i18n.language
  const rows = await findLinks(
    { payload: req.payload, req },
    { or: [{ from: { equals: article.id } }, { to: { equals: article.id } }] },
  )
  const names = await namesOf(
    req,
    options,
    rows.flatMap((row) => [row.proposedBy, row.decidedBy]).filter((by) => by !== null),
  )
  const named = (by: string | null): Named | null =>
    by === null ? null : { id: by, name: names.get(by) ?? '' }

  const links: DeskLink[] = []
  for (const row of rows) {
    const seen = seenFrom(row, id, language)
    const other = seen && (await findArticle(req, options, seen.article))
    if (!seen || !other) continue
    links.push({
      id: row.id,
      state: row.state,
      type: row.type,
      label: seen.label,
      direction: seen.direction,
      article: {
        id: String(other.id),
        title: String(other[options.title] ?? ''),
        status: typeof other._status === 'string' ? other._status : null,
      },
      proposedBy: named(row.proposedBy),
      proposedAt: row.proposedAt,
      decidedBy: named(row.decidedBy),
      decidedAt: row.decidedAt,
      note: row.note,
      mayDecide: options.can(req.user, 'decide', article) && options.can(req.user, 'decide', other),
    })
  }
  return {
    collection: options.collection,
    title: options.title,
    links,
    types: choices(language),
    permissions: {
      propose: options.can(req.user, 'propose', article),
      decide: options.can(req.user, 'decide', article),
    },
  }
}
