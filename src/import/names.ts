import type { Mention, MentionType } from './text/extraction.ts'

/** A person, organisation or place of the database. */
export type KnownRecord = { type: MentionType; id: string; name: string; aliases: string[] }

/** The collection a kind of record is kept in. */
export const collectionOf = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
} as const satisfies Record<MentionType, string>

/** A name as it is compared: without case, marks, dots and apostrophes; hyphens are spaces. */
export const nameKey = (name: string): string =>
  name
    .replace(/[ıİ]/g, 'i')
    .normalize('NFD')
    .replace(/[\p{M}.'’‘]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A name on one line, as a record or a headline holds it. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1)

export type Match = {
  /** The record meant; null when none or several could be. */
  record: KnownRecord | null
  /** Whether the record goes by exactly this name, alone of its kind. */
  sure: boolean
}

export type KnownNames = {
  /** Records that go by this name or alias. */
  named: (name: string, type?: MentionType) => KnownRecord[]
  match: (name: string, type: MentionType | null) => Match
  /** Where a text names known records, outside the mentions found already. */
  mentionsIn: (text: string, found: readonly Mention[]) => Mention[]
}

const add = (map: Map<string, KnownRecord[]>, key: string, record: KnownRecord) => {
  const list = map.get(key)
  if (!list) map.set(key, [record])
  else if (!list.includes(record)) list.push(record)
}

export const knownNames = (records: readonly KnownRecord[]): KnownNames => {
  const byName = new Map<string, KnownRecord[]>()
  const bySurname = new Map<string, KnownRecord[]>()
  let longest = 0
  for (const record of records) {
    for (const key of [record.name, ...record.aliases].map(nameKey)) {
      if (!key) continue
      add(byName, key, record)
      longest = Math.max(longest, key.split(' ').length)
    }
    if (record.type === 'person') add(bySurname, lastWord(nameKey(record.name)), record)
  }

  const named: KnownNames['named'] = (name, type) => {
    const all = byName.get(nameKey(name)) ?? []
    return type ? all.filter((record) => record.type === type) : all
  }

  const match: KnownNames['match'] = (name, type) => {
    const same = type ? named(name, type) : []
    const exact = same.length > 0 ? same : named(name)
    if (exact.length > 0) {
      const [only] = exact
      return exact.length === 1 && only
        ? { record: only, sure: true }
        : { record: null, sure: false }
    }
    const key = nameKey(name)
    const family = type === 'person' && !key.includes(' ') ? (bySurname.get(key) ?? []) : []
    return { record: family.length === 1 ? (family[0] ?? null) : null, sure: false }
  }

  const mentionsIn: KnownNames['mentionsIn'] = (text, found) => {
    const taken = [...found].sort((a, b) => a.start - b.start)
    const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((word) => ({
      start: word.index,
      end: word.index + word[0].length,
    }))
    const mentions: Mention[] = []
    let next = 0
    for (let at = 0; longest > 0 && at < words.length; at++) {
      const start = words[at]?.start ?? 0
      while ((taken[next]?.end ?? Infinity) <= start) next++
      const limit = taken[next]?.start ?? Infinity
      if (limit <= start || !/^\p{Lu}/u.test(text.slice(start, start + 2))) continue
      for (let last = Math.min(at + longest, words.length) - 1; last >= at; last--) {
        const end = words[last]?.end ?? 0
        const name = text.slice(start, end)
        const [record] = end <= limit && !name.includes('\n\n') ? named(name) : []
        if (!record) continue
        mentions.push({ start, end, text: name, type: record.type })
        at = last
        break
      }
    }
    return mentions
  }

  return { named, match, mentionsIn }
}
