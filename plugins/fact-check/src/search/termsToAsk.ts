import { searchTerms } from '../domain/matchClaims/searchTerms.ts'
import type { ArchiveWords } from './archiveWords.ts'

/** So many of the rarest terms are looked for, and as many that the claims read do not hold. */
const mostTerms = 16
/** A term in a larger share of the claims finds so many that it tells nothing, and makes the database weigh them all. */
const common = 0.1
/** In so few claims a term is never common. */
const fewClaims = 20
/** However common they are, so many terms the archive knows are looked for. */
const leastTerms = 3

/** What a text is looked for by, the rarest terms first, those last that only older claims may hold. */
export const termsToAsk = (text: string, words: ArchiveWords | null): string[] => {
  const terms = searchTerms(text)
  if (!words) return terms.slice(0, mostTerms)
  const { holding, statistics } = words
  const holds = (term: string): number => holding.get(term) ?? 0
  const known = terms.filter(holds).sort((one, other) => holds(one) - holds(other))
  const most = Math.max(fewClaims, common * statistics.claims)
  const telling = known.filter((term, at) => at < leastTerms || holds(term) <= most)
  const unknown = terms.filter((term) => !holds(term))
  return [...telling.slice(0, mostTerms), ...unknown.slice(0, mostTerms)]
}
