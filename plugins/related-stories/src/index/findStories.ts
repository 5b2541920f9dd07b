import type { PayloadRequest, Where } from 'payload'
import type { ResolvedOptions, Story } from '../options.ts'
import { groupsOf } from './groupsOf.ts'
import { idsOf } from './story/idsOf.ts'
import { storyIndexOf } from './storyIndexOf.ts'

/** The ids of the stories that hold all words typed, best first, whoever may read them; null when there is no answer. */
export const idsFor = async (
  { payload }: PayloadRequest,
  typed: string,
  { limit, exclude }: { limit: number; exclude?: string[] },
): Promise<string[] | null> => {
  try {
    const index = storyIndexOf(payload)
    if (!index) return null
    const groups = groupsOf(typed)
    return (await index.find(groups, { limit, exclude })).map(({ id }) => id)
  } catch (error) {
    // What is derived keeps nobody from searching.
    payload.logger.warn({ err: error, msg: 'The index of stories did not answer' })
    return null
  }
}

/** So many of the stories found may be ones this person may not read. */
const spare = 40

/** The latest versions of stories that hold all words typed, as this user may read them: the best, or without an index the newest. */
export const findStories = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  { typed, limit, except }: { typed: string; limit: number; except?: string },
): Promise<Story[]> => {
  const { collection, title } = options
  const exclude = except === undefined ? [] : [except]
  const best = await idsFor(req, typed, { limit: limit + spare, exclude })
  const found = best ?? []
  const where: Where =
    found.length > 0
      ? { id: { in: idsOf(req.payload, options, found) } }
      : {
          and: [
            { [title]: { like: typed } },
            { id: { not_in: idsOf(req.payload, options, exclude) } },
          ],
        }
  const { docs } = await req.payload.find({
    collection,
    where,
    draft: true,
    depth: 0,
    limit: found.length > 0 ? 0 : limit,
    pagination: false,
    sort: '-updatedAt',
    joins: false as never,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const place = new Map(found.map((id, index) => [id, index]))
  return (docs as unknown as Story[])
    .sort((one, other) => (place.get(String(one.id)) ?? 0) - (place.get(String(other.id)) ?? 0))
    .slice(0, limit)
}
