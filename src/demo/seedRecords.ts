import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import type { Calendar } from './calendar.ts'
import type { DemoQuote } from './content/DemoQuote.ts'
import { events } from './content/events.ts'
import { organizations } from './content/organizations.ts'
import { people } from './content/people.ts'
import { places } from './content/places.ts'
import { quotes } from './content/quotes/index.ts'
import { sources } from './content/sources.ts'
import { bylines } from './bylines.ts'
import type { Staff } from './seedUsers.ts'

type Kept = { id: string }
export type KeptQuote = Kept & { speaker: string; quote: DemoQuote }
/** The rows made, by the keys of the content. */
export type Records = Record<
  'people' | 'organizations' | 'places' | 'events' | 'sources',
  Map<string, string>
> & { quotes: Map<string, KeptQuote> }

/** The records the stories refer to, created by the reporter as any reporter could. */
export const seedRecords = async (
  payload: Payload,
  staff: Staff,
  calendar: Calendar,
): Promise<Records> => {
  const user = staff.reporter
  const made: Records = {
    people: new Map(),
    organizations: new Map(),
    places: new Map(),
    events: new Map(),
    sources: new Map(),
    quotes: new Map(),
  }
  const add = async (collection: CollectionSlug, data: object): Promise<string> => {
    const req = await createLocalReq({ user }, payload)
    const row = await payload.create({
      collection,
      data: data as never,
      depth: 0,
      user,
      req,
      overrideAccess: false,
    })
    return String(row.id)
  }
  for (const { key, ...row } of organizations)
    made.organizations.set(key, await add('organizations', row))
  for (const { key, title, ...row } of people) {
    const organization =
      'organization' in row ? made.organizations.get(row.organization) : undefined
    const { name, aliases } = row
    made.people.set(key, await add('people', { name, aliases, roles: [{ title, organization }] }))
  }
  for (const { key, ...row } of places) made.places.set(key, await add('places', row))
  for (const { key, name, start, end, place } of events) {
    const when = { start: calendar.day(start), end: calendar.day(end) }
    made.events.set(key, await add('events', { name, ...when, place: made.places.get(place) }))
  }
  for (const { key, name, person, organization, custodians, ...row } of sources) {
    const data = {
      ...row,
      name: calendar.words(name, 'en'),
      person: person && made.people.get(person),
      organization: organization && made.organizations.get(organization),
      custodians: custodians?.map((who) => staff[who].id),
    }
    made.sources.set(key, await add('sources', data))
  }
  for (const quote of quotes) {
    const { key, speaker: by, source, saidAt, translation, ...row } = quote
    const [relationTo, list, who] =
      typeof by === 'string'
        ? (['people', people, by] as const)
        : (['organizations', organizations, by.organization] as const)
    const speaker = list.find((record) => record.key === who)?.name ?? ''
    const id = await add('quotes', {
      ...row,
      speakerName: speaker,
      speaker: { relationTo, value: made[relationTo].get(who) },
      source: made.sources.get(source),
      saidAt: calendar.day(saidAt),
      translation,
      translationLanguage: translation && (quote.language === 'en' ? 'tr' : 'en'),
    })
    made.quotes.set(key, { id, speaker, quote })
  }
  // The log-ins of those who sign stories are tied to their byline by the admin.
  const admin = await createLocalReq({ user: staff.admin }, payload)
  for (const [person, who] of Object.entries(bylines)) {
    await payload.update({
      collection: 'users',
      id: staff[who].id,
      data: { person: made.people.get(person) },
      user: staff.admin,
      req: admin,
      overrideAccess: false,
    })
  }
  return made
}
