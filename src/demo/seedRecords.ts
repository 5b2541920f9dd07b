import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import {
  events,
  organizations,
  people,
  pictures,
  places,
  quotes,
  sources,
} from './content/records.ts'
import { draw } from './draw.ts'
import type { Staff } from './seedUsers.ts'

type Picture = { id: string; caption: string; alt: string }
export type Records = Record<
  'people' | 'organizations' | 'places' | 'events' | 'sources' | 'quotes',
  Map<string, string>
> & { pictures: Map<string, Picture> }

/** The records the stories refer to, created by the reporter as any reporter could. */
export const seedRecords = async (payload: Payload, staff: Staff): Promise<Records> => {
  const user = staff.reporter
  const add = async (collection: CollectionSlug, data: object): Promise<string> => {
    const req = await createLocalReq({ user }, payload)
    const row = await payload.create({
      collection,
      data: data as never,
      user,
      req,
      overrideAccess: false,
    })
    return String(row.id)
  }
  const made: Records = {
    people: new Map(),
    organizations: new Map(),
    places: new Map(),
    events: new Map(),
    sources: new Map(),
    quotes: new Map(),
    pictures: new Map(),
  }
  for (const { key, ...row } of organizations)
    made.organizations.set(key, await add('organizations', row))
  for (const { key, role, ...row } of people) {
    const organization =
      'organization' in row ? made.organizations.get(row.organization) : undefined
    const { name, aliases } = row
    made.people.set(
      key,
      await add('people', { name, aliases, roles: [{ title: role, organization }] }),
    )
  }
  for (const { key, ...row } of places) made.places.set(key, await add('places', row))
  for (const { key, place, ...row } of events) {
    made.events.set(key, await add('events', { ...row, place: made.places.get(place) }))
  }
  for (const { key, ...row } of sources) {
    const person = 'person' in row ? made.people.get(row.person) : undefined
    const organization =
      'organization' in row ? made.organizations.get(row.organization) : undefined
    made.sources.set(key, await add('sources', { ...row, person, organization }))
  }
  for (const { key, speaker, source, ...row } of quotes) {
    const who = people.find((person) => person.key === speaker)
    made.quotes.set(
      key,
      await add('quotes', {
        ...row,
        speakerName: who?.name,
        speaker: { relationTo: 'people', value: made.people.get(speaker) },
        source: made.sources.get(source),
      }),
    )
  }
  for (const { key, alt, caption, scene } of pictures) {
    const data = await draw(scene)
    const req = await createLocalReq({ user }, payload)
    const { id } = await payload.create({
      collection: 'media',
      data: { alt, caption, credit: 'Galley', rights: 'Drawn for the demo newsroom; free to use.' },
      file: { data, mimetype: 'image/png', name: `${scene}.png`, size: data.length },
      user,
      req,
      overrideAccess: false,
    })
    made.pictures.set(key, { id: String(id), caption, alt })
  }
  // The log-ins of those who sign stories are tied to their byline by the admin.
  const admin = await createLocalReq({ user: staff.admin }, payload)
  for (const [key, person] of [
    ['reporter', 'ines'],
    ['muhabir', 'tuna'],
  ] as const) {
    await payload.update({
      collection: 'users',
      id: staff[key].id,
      data: { person: made.people.get(person) },
      user: staff.admin,
      req: admin,
      overrideAccess: false,
    })
  }
  return made
}
