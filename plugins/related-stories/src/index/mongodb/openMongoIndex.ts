import { createFrequencies } from '../createFrequencies.ts'
import { rareTerms } from '../rareTerms.ts'
import { remember } from '../remember.ts'
import { stored } from '../termsOf.ts'
import { weights, type Hit, type Narrowed, type StoryIndex } from '../StoryIndex.ts'
import { version } from '../version.ts'
import { wordsOf } from '../wordsOf.ts'
import { holdsAll } from './holdsAll.ts'
import type { MongoCollection, StoryDocument } from './MongoCollection.ts'

/** What a term stands in more often than this is common, however often: counting on would take long. */
const mostCounted = 5000

/** So many questions how often a term stands are on their way to the server: the rest of the newsroom needs connections too. */
const atOnce = 16

/** Milliseconds for which somebody may still hold a version read before its story went. */
const memory = 24 * 60 * 60 * 1000

const there = { gone: null }

type WriteError = { code?: unknown; index?: number }

/** The places of the writes that a newer version was there before; its unique id is what refuses them. */
const refused = async (write: Promise<unknown>): Promise<number[]> => {
  try {
    await write
    return []
  } catch (error) {
    const { writeErrors = [] } = error as { writeErrors?: WriteError | WriteError[] }
    const errors = [writeErrors].flat()
    if (errors.length === 0 || errors.some(({ code }) => code !== 11000)) throw error
    return errors.flatMap(({ index }) => index ?? [])
  }
}

const { body: _, ...more } = weights
const keys = Object.fromEntries(Object.keys(weights).map((field) => [field, 'text']))
/** A word of the text counts 1 without being told so. Terms are stems already: no language takes them apart. */
const options = {
  name: 'story_words',
  weights: more,
  default_language: 'none',
  language_override: 'wordsIn',
}

/**
 * MongoDB's text index, on a collection of the newsroom's database that Payload does not know; `notes` is another one.
 */
export const openMongoIndex = (
  stories: MongoCollection<StoryDocument>,
  notes: MongoCollection<{ _id: string; value: string }>,
  size: () => Promise<number>,
): StoryIndex => {
  let ready: Promise<void> | undefined
  const prepare = async (): Promise<void> => {
    const keep = async (value: string) => {
      await notes.replaceOne({ _id: 'version' }, { value }, { upsert: true })
    }
    // What another version kept is made anew.
    if ((await notes.findOne({ _id: 'version' }))?.value !== version) {
      await stories.deleteMany({})
      await notes.deleteMany({})
      await keep(version)
    }
    await stories.createIndex(keys, options)
  }
  const prepared = async (): Promise<void> => {
    ready ??= prepare()
    await ready.catch((error: unknown) => {
      ready = undefined
      throw error
    })
  }

  const matching = ({ exclude = [], live, language }: Narrowed) => ({
    ...there,
    ...(exclude.length > 0 ? { _id: { $nin: exclude } } : {}),
    ...(live === undefined ? {} : { live }),
    ...(language === undefined ? {} : { lang: language }),
  })
  const best = async (terms: readonly string[], narrowed: Narrowed, fields: object = {}) => {
    await prepared()
    const score = { $meta: 'textScore' }
    const where = {
      $text: { $search: terms.map(stored).join(' '), $language: 'none' },
      ...matching(narrowed),
    }
    return stories
      .find(where, { projection: { _id: 1, score, ...fields } })
      .sort({ score })
      .limit(narrowed.limit)
      .toArray()
  }
  const hitOf = ({ _id, score }: StoryDocument): Hit => ({ id: _id, score: score ?? 0 })

  const frequencies = createFrequencies(async (terms) => {
    await prepared()
    const counted = new Map<string, number>()
    const left = [...terms]
    // A text index counts one term a question.
    const countOn = async (): Promise<void> => {
      for (let term = left.pop(); term !== undefined; term = left.pop()) {
        const where = { $text: { $search: term, $language: 'none' } }
        counted.set(term, await stories.countDocuments(where, { limit: mostCounted }))
      }
    }
    await Promise.all(Array.from({ length: atOnce }, countOn))
    return counted
  })
  const count = remember(() => stories.countDocuments(there))

  return {
    put: async (given, { anyway = false } = {}) => {
      await prepared()
      const writes = given.map((story) => {
        const { id: _id, updatedAt, live, date, language: lang, facets: told, profile } = story
        const words = wordsOf(story)
        const replacement = { ...words, updatedAt, live, date, lang, told, profile, gone: null }
        return {
          replaceOne: {
            filter: anyway ? { _id } : { _id, updatedAt: { $lte: updatedAt } },
            replacement,
            upsert: true,
          },
        }
      })
      if (writes.length === 0) return []
      const places = await refused(stories.bulkWrite(writes, { ordered: false }))
      return places.flatMap((place) => given[place]?.id ?? [])
    },
    remove: async (ids) => {
      await prepared()
      const now = new Date()
      const at = now.toISOString()
      const writes = ids.map((_id) => ({
        replaceOne: {
          filter: { _id },
          replacement: { updatedAt: at, gone: now },
          upsert: true,
        },
      }))
      if (writes.length > 0) await stories.bulkWrite(writes, { ordered: false })
      await stories.deleteMany({ gone: { $lt: new Date(now.getTime() - memory) } })
    },
    search: async (terms, narrowed) => {
      const rare = rareTerms(await frequencies.of(terms))
      return rare.length > 0 ? (await best(rare, narrowed)).map(hitOf) : []
    },
    find: async (groups, narrowed) => {
      const filled = groups.filter((group) => group.length > 0)
      if (filled.length === 0) return []
      const { limit } = narrowed
      const fields = Object.fromEntries(Object.keys(weights).map((field) => [field, 1]))
      // The text index finds what holds one of the words; it knows no beginnings.
      const found = await best(filled.flat(), { ...narrowed, limit: limit * 5 }, fields)
      return found
        .filter((story) => holdsAll(story, filled))
        .slice(0, limit)
        .map(hitOf)
    },
    profiles: async (ids) => {
      const fields = ['updatedAt', 'live', 'date', 'lang', 'told', 'profile']
      const projection = Object.fromEntries(fields.map((field) => [field, 1]))
      const rows = await stories.find({ _id: { $in: ids }, ...there }, { projection }).toArray()
      return new Map(
        rows.map(({ _id: id, updatedAt, live, date, lang: language, told: facets, profile }) => [
          id,
          { id, updatedAt, live, date, language, facets, profile },
        ]),
      )
    },
    statistics: { count: count.ask, frequencyOf: frequencies.of },
    ids: async ({ after, limit }) => {
      const where = { _id: { $gt: after }, ...there }
      const rows = await stories
        .find(where, { projection: { _id: 1 } })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray()
      return rows.map(({ _id }) => _id)
    },
    note: async (name) => {
      await prepared()
      return (await notes.findOne({ _id: name }))?.value ?? null
    },
    keep: async (name, value) => {
      await prepared()
      await notes.replaceOne({ _id: name }, { value }, { upsert: true })
    },
    clear: async () => {
      const forgetState = () => notes.deleteMany({ _id: { $ne: 'version' } })
      // Before: what is killed in between is not taken for a whole index. And after: nor is what somebody filled meanwhile.
      await forgetState()
      await stories.deleteMany({})
      await forgetState()
      for (const each of [frequencies, count]) each.forget()
    },
    optimize: async () => {},
    size,
    // The connection is Payload's.
    close: async () => {},
  }
}
