import type { Entity } from './entities.ts'
import type { Inference } from './inferences.ts'
import { nameKey, oneLine, type KnownNames, type KnownRecord } from './names.ts'
import type { MentionType, Quote } from './text/extraction.ts'

/** Words somebody said, as a document to be: `key` stands for its id until it has one. */
export type DraftQuote = {
  key: string
  text: string
  speakerName: string | null
  speaker: KnownRecord | null
}

const longestName = 300
const pronouns = /^(s?he|they|it|we|i|who|you|o|onlar|kendi(si|leri)?|bu|şu)$/iu

type Range = { start: number; end: number }

/** An inference, where the text shows it, and what it leads to. */
export type Understood<T> = { inference: Inference; spans: Range[]; rest: T }

const spansOf = (spans: readonly Range[]): Range[] =>
  spans.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end }))

const proposalFor = (name: string, type: MentionType | null, record: KnownRecord | null) => ({
  name: (record?.name ?? name).slice(0, longestName),
  type: record?.type ?? type,
  id: record?.id ?? null,
})

/** Words that can stand for a speaker: a pronoun that nothing resolved cannot. */
const nameIn = (words: string | null | undefined): string | null => {
  const name = oneLine(words ?? '')
  return name === '' || pronouns.test(name) ? null : name
}

const withoutArticle = (name: string): string => name.replace(/^the /iu, '')

export const understandQuote = (
  pieces: readonly Quote[],
  at: number,
  entities: ReadonlyMap<string, Entity>,
  known: KnownNames,
): Understood<DraftQuote> => {
  const key = `quote-${at + 1}`
  const attributed = pieces.find(({ speaker }) => speaker)
  const speaker = attributed?.speaker ?? null
  const resolved = nameIn(speaker?.name)
  const entity = resolved ? entities.get(nameKey(withoutArticle(resolved))) : undefined
  const name = entity?.name ?? resolved ?? nameIn(speaker?.text)
  const type = entity?.type ?? null
  const { record, sure } = name
    ? known.match(withoutArticle(name), type)
    : { record: null, sure: false }
  const speaks = record && record.type !== 'place' ? record : null
  const taken = Boolean(speaks && sure && attributed?.sure && resolved)
  return {
    inference: {
      id: `speaker-${at + 1}`,
      kind: 'speaker',
      state: taken ? 'taken' : 'open',
      text: (speaker?.text ?? '').slice(0, 2000),
      quote: key,
      proposal: name ? proposalFor(name, type === 'place' ? null : type, speaks) : null,
    },
    spans: spansOf([...pieces, ...(speaker ? [speaker] : [])]),
    rest: {
      key,
      text: oneLine(pieces.map(({ text }) => text).join(' ')),
      speakerName: name?.slice(0, longestName) ?? null,
      speaker: taken ? speaks : null,
    },
  }
}

export const understandEntity = (
  id: string,
  entity: Entity,
  known: KnownNames,
): Understood<KnownRecord | null> => {
  const matches = [entity.name, ...entity.spans.map(({ text }) => text)].map((name) =>
    known.match(name, entity.type),
  )
  const match = matches.find(({ sure }) => sure) ?? matches.find(({ record }) => record)
  const record = match?.record ?? null
  const taken = Boolean(record && match?.sure)
  return {
    inference: {
      id,
      kind: 'mention',
      state: taken ? 'taken' : 'open',
      text: (entity.spans[0]?.text ?? entity.name).slice(0, 2000),
      proposal: proposalFor(entity.name, entity.type, record),
    },
    spans: spansOf(entity.spans),
    rest: taken ? record : null,
  }
}
