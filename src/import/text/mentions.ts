import { afterTitles, classify, textOf } from './classify.ts'
import { DEMONYM } from './en/demonyms.ts'
import { isSpeaking, isTime } from './en/nouns.ts'
import type { Language, Mention, MentionType, Span } from './extraction.ts'
import { findRuns } from './names.ts'
import type { Run } from './names.ts'
import { OTHER_HEADS } from './organizations.ts'
import { People } from './people.ts'
import { isTitle } from './personWords.ts'
import { at } from './tokens.ts'
import type { Token } from './tokens.ts'

/** The people, organisations and places of a text. */
export interface Cast {
  mentions: Mention[]
  people: People
  organizations: { name: string; start: number }[]
}

const surnamesAlone = (runs: Run[]): Set<string> => {
  const alone = new Set<string>()
  for (const { tokens, initial } of runs)
    if (tokens.length === 1 && !initial) alone.add(at(tokens, 0).text)
  return alone
}

/** Reads the names of a text: titles, given names, gazetteers and context decide what each one is. */
export const findMentions = (input: string, paragraphs: Span[], language: Language): Cast => {
  const runs = findRuns(input, paragraphs, language)
  const surnames = surnamesAlone(runs)
  const people = new People(language)
  const organizations: Cast['organizations'] = []
  const mentions: Mention[] = []
  const note = (tokens: Token[], type: MentionType): void => {
    const { start } = at(tokens, 0)
    const { end } = at(tokens, tokens.length - 1)
    mentions.push({ start, end, text: input.slice(start, end), type })
    if (type === 'organization') organizations.push({ name: input.slice(start, end), start })
  }
  const left: Run[] = []
  for (const run of runs) {
    const found = classify(run, surnames, language)
    if (!found.length) left.push(run)
    for (const { tokens, type } of found) {
      if (type === 'person') people.add(run, tokens)
      note(tokens, type)
    }
  }
  for (const run of left) noteRemaining(run, people, organizations, note, language)
  return {
    mentions: mentions.sort((a, b) => a.start - b.start),
    people,
    organizations: organizations.sort((a, b) => a.start - b.start),
  }
}

const SPEAKS =
  /^(?:said|says|added|told|wrote|asked|argued|noted|replied|recalled|explained|insisted|warned|tweeted)$/u

/** Runs that say nothing by themselves: later surnames, speakers, places after "in". */
const noteRemaining = (
  run: Run,
  people: People,
  organizations: Cast['organizations'],
  note: (tokens: Token[], type: MentionType) => void,
  language: Language,
): void => {
  const name = run.tokens.slice(afterTitles(run.tokens, language))
  const text = textOf(name)
  if (isTime(at(name, 0)) || DEMONYM.test(text) || OTHER_HEADS.has(at(name, name.length - 1).text))
    return
  const known = people.find(
    name.map((token) => token.text),
    null,
    at(name, 0).start,
  )
  if (known) {
    people.add(run, name)
    note(name, 'person')
    return
  }
  if (organizations.some((organization) => organization.name === text))
    return note(name, 'organization')
  if (name.length > 1 || isTitle(at(name, 0), language)) return
  const before = at(run.around, run.from - 1)
  const after = at(run.around, run.from + run.tokens.length)
  if (language !== 'en' || (run.initial && isSpeaking(at(name, 0).lower))) return
  if (SPEAKS.test(after.lower) || /^(?:said|says)$/u.test(before.lower)) {
    people.add(run, name)
    note(name, 'person')
  } else if (/^(?:in|near|outside|across)$/u.test(before.lower) && /^\p{Lu}\p{Ll}{2,}$/u.test(text))
    note(name, 'place')
}
