import type { Name, Statement } from './statementOf.ts'
import type { Difference } from './types.ts'

/** Share of a claim a sentence has to say as well, before what is left counts as a contradiction. */
const nearlyTheSame = 0.6

/**
 * What share of a claim a sentence says as well. A name that only the claim has does not count against it: another name
 * in the same sentence is what is looked for. Names alone are not enough; half of the other words have to be there.
 */
export const likeness = (claim: Statement, sentence: Statement): number => {
  const shared = Array.from(claim.ordinary).filter((term) => sentence.terms.has(term)).length
  if (shared === 0 || shared * 2 < claim.ordinary.size) return 0
  const named = new Set(
    claim.names.flatMap(({ terms }) => terms.filter((term) => sentence.terms.has(term))),
  ).size
  return (shared + named) / (claim.ordinary.size + named)
}

/** A name is known elsewhere by its last part: "Obama" is "Barack Obama", "Ayşe Kaya" is not "Ayşe Demir". */
const unknownIn = (names: Name[], terms: ReadonlySet<string>): Name[] =>
  names.filter((name) => !terms.has(name.terms.at(-1) ?? ''))

const namesThatDiffer = (
  claim: Statement,
  sentence: Statement,
  passage: ReadonlySet<string>,
  heading: ReadonlySet<string>,
): { claim: Name[]; query: Name[] } => {
  // Who "he" is stands in another sentence; so the claim's names are looked for in the whole passage.
  const missing = unknownIn(claim.names, passage)
  const added = unknownIn(sentence.names, new Set([...claim.terms, ...heading]))
  const quiet = (names: Name[], terms: ReadonlySet<string>) =>
    names.filter((name) => !name.terms.some((term) => terms.has(term)))
  // "Hillary" beside "Hillary Clinton" says less, not something else.
  return missing.length && added.length
    ? { claim: missing, query: added }
    : { claim: quiet(missing, passage), query: quiet(added, claim.terms) }
}

/**
 * What differs between a claim and the sentence that says nearly the same; nothing when no sentence does. `passage` are
 * all terms of the passage, `heading` those of the claim's title.
 */
export const differencesOf = (
  claim: Statement,
  sentence: Statement,
  passage: ReadonlySet<string>,
  heading: ReadonlySet<string>,
): Difference[] => {
  if (likeness(claim, sentence) < nearlyTheSame) return []
  const typed = (names: Name[]) => names.map((name) => name.typed)
  const missing = (from: Statement, to: Statement) =>
    Array.from(from.numbers).flatMap(([value, shown]) => (to.numbers.has(value) ? [] : [shown]))
  const names = namesThatDiffer(claim, sentence, passage, heading)
  const denied = claim.negations.length > 0 !== sentence.negations.length > 0
  const differences: Difference[] = [
    { kind: 'number', claim: missing(claim, sentence), query: missing(sentence, claim) },
    { kind: 'name', claim: typed(names.claim), query: typed(names.query) },
    {
      kind: 'negation',
      claim: denied ? claim.negations : [],
      query: denied ? sentence.negations : [],
    },
  ]
  return differences.filter((difference) => difference.claim.length + difference.query.length > 0)
}
