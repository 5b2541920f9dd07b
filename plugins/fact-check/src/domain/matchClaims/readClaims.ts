import { languageOf } from './languageOf.ts'
import { spellings } from './statementOf.ts'
import type { Claim, ClaimLanguage } from './types.ts'
import { wordsOf } from './wordsOf.ts'

/** A claim as it is compared: its words as they are spelt alike, the terms of its text and of its title. */
export type ReadClaim = {
  claim: Claim
  language: ClaimLanguage
  key: string
  words: string[]
  text: string[]
  title: string[]
  spelt: { names: string[]; others: string[] }
}

/** The language most of a collection's claims are written in. */
const mostlyIn = (languages: (ClaimLanguage | null)[]): ClaimLanguage =>
  languages.filter((language) => language === 'tr').length * 2 >
  languages.filter((language) => language !== null).length
    ? 'tr'
    : 'en'

/** Claims, read once; one whose language nothing tells is read in that of most others. */
export const readClaims = (
  claims: readonly Claim[],
  usual?: ClaimLanguage,
): { read: ReadClaim[]; language: ClaimLanguage } => {
  const languages = claims.map(({ text, title }) => languageOf(`${text} ${title ?? ''}`))
  const most = usual ?? mostlyIn(languages)
  const read = claims.map((claim, at): ReadClaim => {
    const language = languages[at] ?? most
    const text = wordsOf(claim.text, language)
    const title = wordsOf(claim.title ?? '', language)
    return {
      claim,
      language,
      key: text.map(({ folded }) => folded).join(' '),
      words: [...text, ...title].map(({ folded }) => folded),
      text: text.flatMap(({ term }) => term ?? []),
      title: title.flatMap(({ term }) => term ?? []),
      spelt: spellings(text),
    }
  })
  return { read, language: most }
}
