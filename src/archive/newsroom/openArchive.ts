import type { CollectionSlug, Payload } from 'payload'
import { may, type Permission } from '../../access/roles.ts'
import { slugOf } from '../../articles/slugOf.ts'
import { idOf } from '../../records/idOf.ts'
import { mediaTopics } from '../../topics/terms.ts'
import { createRandom } from '../random.ts'
import type { Doc, Store } from '../store/Store.ts'
import { makePictures } from './makePictures.ts'
import type { Newsroom, Writer } from './Newsroom.ts'
import { createRegistry, named, type KnownNames } from './Registry.ts'

/** The newsroom has nobody who may do what an archive needs done. Nothing was written. */
export class ArchiveError extends Error {
  readonly code = 'NOBODY_WHO_MAY'
}

type Row = { id: string | number } & Record<string, unknown>

const rows = async (
  payload: Payload,
  collection: CollectionSlug,
  fields: string[],
): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row>({
    collection,
    select: Object.fromEntries(fields.map((field) => [field, true])),
    limit: 0,
    pagination: false,
  })
  return docs
}

const knownNames = async (payload: Payload): Promise<KnownNames> => {
  const known: Partial<KnownNames> = {}
  for (const collection of named) {
    const found = await rows(payload, collection, ['name'])
    known[collection] = new Map(found.map(({ id, name }) => [String(name), String(id)]))
  }
  return known as KnownNames
}

const writersOf = async (payload: Payload): Promise<(Writer & { roles: unknown })[]> => {
  const users = await rows(payload, 'users', ['name', 'roles', 'person'])
  const people = await rows(payload, 'people', ['name'])
  const names = new Map(people.map(({ id, name }) => [String(id), String(name)]))
  return users.map(({ id, name, roles, person }) => {
    const of = idOf(person)
    return {
      id: String(id),
      name: String(name),
      roles,
      person: of === undefined ? null : { id: of, name: names.get(of) ?? '' },
    }
  })
}

/** The topics the project ships, as `topics:import` would store them. */
const topicDocs = async (newId: () => string, at: string): Promise<Doc[]> => {
  const ids = new Map<string, string>()
  return (await mediaTopics()).map(({ code, name, parent, retired, definition }) => {
    const id = newId()
    ids.set(code, id)
    const data = {
      code,
      name,
      parent: parent === undefined ? null : (ids.get(parent) ?? null),
      retired: retired !== undefined,
      definition: definition ?? null,
      createdAt: at,
      updatedAt: at,
    }
    return { collection: 'topics' as CollectionSlug, id, data }
  })
}

const topicsOf = async (payload: Payload): Promise<Newsroom['topics']> => {
  const found = await rows(payload, 'topics', ['name', 'code'])
  return new Map(
    found.map(({ id, name, code }) => [
      String(code),
      { id: String(id), name: String(name), code: code ? String(code) : null },
    ]),
  )
}

const picturesOf = async (payload: Payload): Promise<Newsroom['pictures']> => {
  const { docs } = await payload.find({
    collection: 'media',
    limit: 24,
    depth: 0,
    joins: false,
    overrideAccess: true,
  })
  return docs.map(({ id, filename, url, mimeType, width, height, credit, alt, caption }) => ({
    id: String(id),
    filename: filename ?? '',
    url: url ?? '',
    mimeType: mimeType ?? null,
    width: width ?? null,
    height: height ?? null,
    credit: credit ?? null,
    alt,
    caption: caption ?? null,
  }))
}

const slugTaker = async (payload: Payload): Promise<Newsroom['takeSlug']> => {
  const articles = await rows(payload, 'articles', ['slug', 'language'])
  const taken = new Set(articles.map(({ slug, language }) => `${language} ${slug}`))
  return (headline, language) => {
    const wanted = slugOf(headline)
    let slug = wanted
    for (let next = 2; taken.has(`${language} ${slug}`); next++) slug = `${wanted}-${next}`
    taken.add(`${language} ${slug}`)
    return slug
  }
}

/**
 * Reads what the newsroom has, and gives it what an archive cannot be without: topics and a few pictures.
 * @throws ArchiveError when nobody may write, check, approve what others wrote and checked, or publish
 */
export const openArchive = async (
  payload: Payload,
  { store }: { store: Store },
): Promise<Newsroom> => {
  const users = await writersOf(payload)
  const who = (permission: Permission): Writer[] => users.filter((user) => may(user, permission))
  const [writers, reviewers, editors] = [who('write'), who('approve'), who('publish')]
  // Reporters write; where there are none, whoever may.
  const reporters = writers.filter((user) => !may(user, 'approve') && !may(user, 'publish'))
  const authors = reporters.length > 0 ? reporters : writers
  // Whoever may approve leaves the checking to those who may not, where there are any.
  const all = who('check')
  const only = all.filter((user) => !may(user, 'approve'))
  const checkers = only.length > 0 ? only : all
  const independent = (writer: Writer) =>
    reviewers.some(
      ({ id, person }) =>
        id !== writer.id &&
        (!writer.person || person?.id !== writer.person.id) &&
        checkers.some((checker) => checker.id !== id),
    )
  const able = authors.filter(independent)
  if (able.length === 0 || editors.length === 0)
    throw new ArchiveError(
      'An archive needs somebody who writes, somebody who checks, somebody else who approves, and somebody who publishes. Add users with these roles, or start on an empty newsroom. Nothing was written.',
    )
  if ((await payload.count({ collection: 'topics' })).totalDocs === 0)
    await store.write(await topicDocs(store.newId, new Date().toISOString()))
  if ((await payload.count({ collection: 'media' })).totalDocs < 6) await makePictures(payload)
  return {
    writers: able,
    checkers,
    reviewers,
    editors,
    topics: await topicsOf(payload),
    pictures: await picturesOf(payload),
    registry: createRegistry(createRandom('records'), store, await knownNames(payload)),
    takeSlug: await slugTaker(payload),
  }
}
