import type { Language, Mention, MentionType, Span } from './extraction.ts'
import type { Cast } from './mentions.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { isPlace } from './places.ts'
import { at, tokenize } from './tokens.ts'

const LONGEST = 5

/** The names of a headline, where capitals prove nothing: those the text below has, and the gazetteers'. */
export const titleMentions = (
  input: string,
  { start, end }: Span,
  cast: Cast,
  language: Language,
): Mention[] => {
  const known = new Map<string, MentionType>()
  for (const { name } of cast.organizations) known.set(name, 'organization')
  for (const { name, surname } of cast.people.all) known.set(name, 'person').set(surname, 'person')
  const typeOf = (text: string): MentionType | undefined =>
    isPlace(text, language) ? 'place' : ORGANIZATIONS.has(text) ? 'organization' : known.get(text)
  const tokens = tokenize(input, start, end, language)
  const found: Mention[] = []
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + LONGEST); to > from; to--) {
      const text = input.slice(at(tokens, from).start, at(tokens, to - 1).end)
      const type = at(tokens, from).capital ? typeOf(text) : undefined
      if (!type) continue
      found.push({ start: at(tokens, from).start, end: at(tokens, to - 1).end, text, type })
      from = to - 1
      break
    }
  }
  return found
}
