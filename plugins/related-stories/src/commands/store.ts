import type { CollectionSlug, PayloadRequest, TypeWithID, Where } from 'payload'
import { duplicateLink, overtaken } from '../errors.ts'
import { linksSlug, type ResolvedOptions } from '../options.ts'
import { queryLinks, storyLink, type StoryLinkRow } from '../read/storyLink.ts'

/** The unique index on `pairKey` has the last word on duplicates; its violation reads the same on every database. */
const asDuplicate = (error: unknown): never => {
  const { name, data } = error as { name?: string; data?: { errors?: { path?: string }[] } }
  const paths = data?.errors?.map(({ path }) => path) ?? []
  if (name === 'ValidationError' && paths.some((path) => path === 'pairKey' || path === 'pair_key'))
    throw duplicateLink()
  throw error
}

/** Who is asking, as the stored relation; null when they are not of the collection links point to. */
export const userOf = (
  { user }: PayloadRequest,
  { users }: ResolvedOptions,
): TypeWithID['id'] | null => (user && user.collection === users ? user.id : null)

/** An id as its collection stores it: relations are numbers where ids are. */
export const storedId = <Id extends string | null>(
  { payload }: PayloadRequest,
  collection: CollectionSlug,
  id: Id,
): Id | number => {
  const type = payload.collections[collection]?.customIDType ?? payload.db.defaultIDType
  return id !== null && type === 'number' ? Number(id) : id
}

export const findLink = async (req: PayloadRequest, id: string): Promise<StoryLinkRow | null> => {
  const row = await req.payload.db.findOne({
    collection: linksSlug,
    where: { id: { equals: id } },
    req,
  })
  return row ? storyLink(row) : null
}

export const findByPair = async (
  req: PayloadRequest,
  key: string,
): Promise<StoryLinkRow | null> => {
  const row = await req.payload.db.findOne({
    collection: linksSlug,
    where: { pairKey: { equals: key } },
    req,
  })
  return row ? storyLink(row) : null
}

/** All links of two stories, either way round. */
export const findBetween = (req: PayloadRequest, one: string, other: string) =>
  queryLinks(
    { payload: req.payload, req },
    {
      or: [
        { and: [{ from: { equals: one } }, { to: { equals: other } }] },
        { and: [{ from: { equals: other } }, { to: { equals: one } }] },
      ],
    },
  )

/** @throws DUPLICATE_LINK */
export const insertLink = async (
  req: PayloadRequest,
  data: Record<string, unknown>,
): Promise<StoryLinkRow> => {
  const row = await req.payload.db.create({ collection: linksSlug, data, req }).catch(asDuplicate)
  return storyLink(row as Record<string, unknown>)
}

/** A link as long as nobody decided it, changed its type or turned it round. */
const asRead = ({ id, state, pairKey }: StoryLinkRow): Where => ({
  and: [{ id: { equals: id } }, { state: { equals: state } }, { pairKey: { equals: pairKey } }],
})

/** Changes the link only while it is still as it was read. @throws STALE_STATE, DUPLICATE_LINK */
export const updateLink = async (
  req: PayloadRequest,
  link: StoryLinkRow,
  data: Record<string, unknown>,
): Promise<StoryLinkRow> => {
  const row = await req.payload.db
    .updateOne({
      collection: linksSlug,
      where: asRead(link),
      data,
      req,
    })
    .catch(asDuplicate)
  if (!row) throw overtaken()
  return storyLink(row as unknown as Record<string, unknown>)
}

/** @throws STALE_STATE when it is gone or changed. */
export const removeLink = async (req: PayloadRequest, link: StoryLinkRow): Promise<void> => {
  const row = await req.payload.db.deleteOne({
    collection: linksSlug,
    where: asRead(link),
    req,
  })
  if (!row) throw overtaken()
}
