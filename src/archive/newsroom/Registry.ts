import { randomBytes } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import type { NameCopy, SourceCopy } from '../../articles/copyOf.ts'
import type { Random } from '../random.ts'
import type { Doc, Fields, Store } from '../store/Store.ts'
import type { Organization, Person, Place } from '../world/buildWorld.ts'
import type { SourceRecord } from '../world/drawSource.ts'
import { kinds } from '../world/kinds.ts'

/** Collections whose rows are found again by their names. */
export const named = ['organizations', 'people', 'places', 'sources'] as const
type Named = (typeof named)[number]

/** Known rows by name, a map a collection. */
export type KnownNames = Record<Named, Map<string, string>>

/** The newsroom's records: what is known already is used, what is new is made when an article first needs it. */
export type Registry = {
  place(place: Place, at: string): NameCopy
  organization(organization: Organization, at: string): NameCopy
  person(person: Person, at: string): NameCopy
  source(source: SourceRecord, at: string): SourceCopy
  /** What was made since the last call. */
  take(): Doc[]
}

/** Array rows are named by twelve bytes as hex, whatever the database. */
const rowId = (): string => randomBytes(12).toString('hex')

export const createRegistry = (
  random: Random,
  { newId }: Pick<Store, 'newId'>,
  known: KnownNames,
): Registry => {
  let made: Doc[] = []
  const get = (collection: Named, name: string, at: string, fields: () => Fields): NameCopy => {
    const found = known[collection].get(name)
    if (found) return { id: found, name }
    const id = newId()
    known[collection].set(name, id)
    const data = { name, ...fields(), createdAt: at, updatedAt: at }
    made.push({ collection: collection as CollectionSlug, id, data })
    return { id, name }
  }
  const organization: Registry['organization'] = ({ name, kind, place }, at) =>
    get('organizations', name, at, () => ({ kind: kinds[kind].label[place.tongue] }))
  const person: Registry['person'] = ({ name, title, organization: of }, at) =>
    get('people', name, at, () => {
      const last = name.split(' ').at(-1) ?? name
      return {
        aliases: random.chance(0.3) ? [`${name.charAt(0)}. ${last}`] : [],
        roles: of
          ? [
              {
                id: rowId(),
                title: title[of.place.tongue],
                organization: organization(of, at).id,
              },
            ]
          : [],
      }
    })
  return {
    organization,
    person,
    place: ({ name, country, location }, at) =>
      get('places', name, at, () => ({
        aliases: [],
        country,
        location: { type: 'Point', coordinates: location },
      })),
    source: (source, at) => {
      const { name, kind, terms, reliability, credibility, url } = source
      const copy = get('sources', name, at, () => ({
        kind,
        terms,
        reliability,
        credibility,
        ...(url ? { url } : {}),
        ...(source.person ? { person: person(source.person, at).id } : {}),
        ...(source.organization ? { organization: organization(source.organization, at).id } : {}),
        confidential: false,
      }))
      return { ...copy, kind, terms }
    },
    take: () => {
      const taken = made
      made = []
      return taken
    },
  }
}
