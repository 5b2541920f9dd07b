import { searchTerms } from '../domain/matchClaims/searchTerms.ts'
import { readPassages } from '../facts/readPassages.ts'

type Told = { exact?: unknown; settledText?: unknown }

/** What a claim says: the sentences it was settled on, for its own words alone may be no more than a number. */
export const claimText = ({ exact, settledText }: Told): string => {
  const sentences = (readPassages(settledText) ?? []).map(({ text }) => text).join(' ')
  return sentences || String(exact ?? '')
}

/** What a claim is found by, as the index of a database holds it. */
export const claimTerms = (claim: Told): string =>
  searchTerms(`${claimText(claim)} ${String(claim.exact ?? '')}`).join(' ')
