import type { WeighedStory } from './weigh.ts'

/** How alike two stories are in each respect: cosines, 0..1, the same from either side. */
export type Likeness = {
  whole: number
  lead: number
  /** The lead of each beside all of the other; never little where all of both is nearly the same. */
  leadToWhole: number
  /** The lead without what is written as a name; with it where there is nothing else. */
  plainLead: number
  named: number
  numbers: number
  /** Whole and names, where what the stories around these two say as well hardly counts. */
  distinct: number
  distinctNamed: number
}

/** The parts of a cosine: what two vectors share, and the square of either's length. */
class Product {
  shared = 0
  one = 0
  other = 0

  add(one: number, other: number): void {
    this.shared += one * other
    this.one += one * one
    this.other += other * other
  }

  get empty(): boolean {
    return this.one + this.other === 0
  }

  get cosine(): number {
    return this.shared > 0 ? Math.min(1, this.shared / Math.sqrt(this.one * this.other)) : 0
  }
}

/** Compares two stories; what only one of them has counts as far as it tells that one from those around it. */
export const compare = (one: WeighedStory, other: WeighedStory): Likeness => {
  const [whole, lead, plainLead] = [new Product(), new Product(), new Product()]
  const [oneLead, otherLead] = [new Product(), new Product()]
  const [named, numbers] = [new Product(), new Product()]
  const [distinct, distinctNamed] = [new Product(), new Product()]
  let here = 0
  let there = 0
  while (here < one.terms.length || there < other.terms.length) {
    // Past the end of either there is a term that comes after all others.
    const first = one.terms[here] ?? Infinity
    const second = other.terms[there] ?? Infinity
    const isHere = first <= second
    const isThere = second <= first
    const oneWhole = isHere ? (one.whole[here] ?? 0) : 0
    const otherWhole = isThere ? (other.whole[there] ?? 0) : 0
    const ofOneLead = isHere ? (one.lead[here] ?? 0) : 0
    const ofOtherLead = isThere ? (other.lead[there] ?? 0) : 0
    const oneTells = isHere ? (one.distinct[here] ?? 0) : 0
    const otherTells = isThere ? (other.distinct[there] ?? 0) : 0
    const tells = (oneTells + otherTells) / (isHere && isThere ? 2 : 1)
    const isNamed = (isHere && one.named[here] === 1) || (isThere && other.named[there] === 1)
    const isNumber = isHere ? one.number[here] === 1 : other.number[there] === 1
    whole.add(oneWhole, otherWhole)
    lead.add(ofOneLead, ofOtherLead)
    oneLead.add(ofOneLead, otherWhole)
    otherLead.add(oneWhole, ofOtherLead)
    distinct.add(oneWhole * tells, otherWhole * tells)
    if (isNamed) {
      named.add(oneWhole, otherWhole)
      distinctNamed.add(oneWhole * tells, otherWhole * tells)
    } else plainLead.add(ofOneLead, ofOtherLead)
    if (isNumber) numbers.add(oneWhole, otherWhole)
    if (isHere) here++
    if (isThere) there++
  }
  return {
    whole: whole.cosine,
    lead: lead.cosine,
    leadToWhole: Math.max(whole.cosine ** 4, (oneLead.cosine + otherLead.cosine) / 2),
    plainLead: plainLead.empty ? lead.cosine : plainLead.cosine,
    named: named.cosine,
    numbers: numbers.cosine,
    distinct: distinct.cosine,
    distinctNamed: distinctNamed.cosine,
  }
}
