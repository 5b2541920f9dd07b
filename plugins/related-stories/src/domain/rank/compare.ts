import type { WeighedStory, WeighedTerm } from './weigh.ts'

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

const nothing = { whole: 0, lead: 0, named: false }
type Weight = Pick<WeighedTerm, 'whole' | 'lead' | 'named'>

/** Compares two stories; what only one of them has counts as far as it tells that one from those around it. */
export const compare = (one: WeighedStory, other: WeighedStory): Likeness => {
  const [whole, lead, oneLead, otherLead] = [
    new Product(),
    new Product(),
    new Product(),
    new Product(),
  ]
  const [plainLead, named, numbers] = [new Product(), new Product(), new Product()]
  const [distinct, distinctNamed] = [new Product(), new Product()]
  const add = (first: Weight, second: Weight, tells: number, number: boolean) => {
    whole.add(first.whole, second.whole)
    distinct.add(first.whole * tells, second.whole * tells)
    if (first.named || second.named) {
      named.add(first.whole, second.whole)
      distinctNamed.add(first.whole * tells, second.whole * tells)
    }
    if (number) numbers.add(first.whole, second.whole)
    lead.add(first.lead, second.lead)
    oneLead.add(first.lead, second.whole)
    otherLead.add(first.whole, second.lead)
    if (!first.named && !second.named) plainLead.add(first.lead, second.lead)
  }
  for (const term of one.terms) {
    const held = other.byTerm.get(term.term)
    const tells = held ? (term.distinct + held.distinct) / 2 : term.distinct
    add(term, held ?? nothing, tells, term.number)
  }
  for (const term of other.terms)
    if (!one.byTerm.has(term.term)) add(nothing, term, term.distinct, term.number)
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
