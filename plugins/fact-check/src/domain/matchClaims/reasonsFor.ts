import { sentences } from '../sentences.ts'
import { differencesOf, likeness } from './differencesOf.ts'
import type { ReadClaim } from './readClaims.ts'
import { statementOf, type Statement } from './statementOf.ts'
import type { ClaimLanguage, ClaimStatistics, MatchReasons } from './types.ts'
import { wordsOf } from './wordsOf.ts'

/** A passage as claims are compared with it, sentence by sentence. */
export type ReadPassage = { whole: Statement; sentences: Statement[] }

export const statementsOf = (
  said: string,
  signed: string,
  language: ClaimLanguage,
  names: ReadonlySet<string>,
): ReadPassage => ({
  // Who signed a post is named in it.
  whole: statementOf(`${said}\n${signed}`, language, names),
  sentences: said
    .split(/\n+/)
    .flatMap((block) => sentences(block, language))
    .map((sentence) => statementOf(sentence, language, names)),
})

const mostTerms = 6

/** Why a claim was found beside a passage, and where it says something else. */
export const reasonsFor = (
  { claim, language }: ReadClaim,
  passage: ReadPassage,
  statistics: ClaimStatistics,
  rarity: (term: string) => number,
): MatchReasons => {
  const stated = statementOf(claim.text, language, statistics.names)
  const heading = statementOf(claim.title ?? '', language, statistics.names)
  const { whole } = passage
  const names = [...stated.names, ...heading.names].filter(({ terms }) =>
    terms.some((term) => whole.terms.has(term)),
  )
  const named = new Set(names.flatMap(({ terms }) => terms))
  const shown = new Map<string, string>()
  for (const { term, typed } of wordsOf(`${claim.text}\n${claim.title ?? ''}`, language))
    if (
      term &&
      whole.terms.has(term) &&
      !named.has(term) &&
      !/^\p{N}/u.test(term) &&
      !shown.has(term)
    )
      shown.set(term, typed)
  const [closest] = passage.sentences
    .map((sentence) => ({ sentence, alike: likeness(stated, sentence) }))
    .sort((a, b) => b.alike - a.alike)
  return {
    terms: Array.from(shown)
      .sort(([a], [b]) => rarity(b) - rarity(a))
      .slice(0, mostTerms)
      .map(([, typed]) => typed),
    numbers: Array.from(new Map([...heading.numbers, ...stated.numbers])).flatMap(
      ([value, typed]) => (whole.numbers.has(value) ? [typed] : []),
    ),
    names: Array.from(new Set(names.map(({ typed }) => typed))),
    differences: closest ? differencesOf(stated, closest.sentence, whole.terms, heading.terms) : [],
  }
}
