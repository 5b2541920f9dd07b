/** So many places of words may be looked at: more takes longer than an editor waits. */
const mostPlaces = 4000
/** However common they are, so many terms are looked for. */
const leastTerms = 3
const mostTerms = 40

/** The terms to look for, the rarest first: those that stand nowhere and those too common to tell anything are left out. */
export const rareTerms = (frequencies: ReadonlyMap<string, number>): string[] => {
  const known = [...frequencies]
    .filter(([, frequency]) => frequency > 0)
    .sort(([, one], [, other]) => one - other)
  let places = 0
  return known
    .filter(([, frequency], index) => {
      places += frequency
      return index < leastTerms || (index < mostTerms && places <= mostPlaces)
    })
    .map(([term]) => term)
}
