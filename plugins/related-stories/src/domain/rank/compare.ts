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

/** How much a term tells a story from those around it, 0..1; undefined where the story does not have it. */
export type Distinctness = (term: string) => number | undefined
const always: Distinctness = () => 1

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

/** Compares two stories; `distinctOne` and `distinctOther` say how much a term tells either from its neighbours. */
export const compare = (
  one: WeighedStory,
  other: WeighedStory,
  distinctOne: Distinctness = always,
  distinctOther: Distinctness = always,
): Likeness => {
  const [whole, lead, oneLead, otherLead] = [
    new Product(),
    new Product(),
    new Product(),
    new Product(),
  ]
  const [plainLead, named, numbers] = [new Product(), new Product(), new Product()]
  const [distinct, distinctNamed] = [new Product(), new Product()]
  const add = ({ term, number }: WeighedTerm, first: Weight, second: Weight) => {
    whole.add(first.whole, second.whole)
    lead.add(first.lead, second.lead)
    oneLead.add(first.lead, second.whole)
    otherLead.add(first.whole, second.lead)
    const [here, there] = [distinctOne(term), distinctOther(term)]
    const tells = ((here ?? there ?? 1) + (there ?? here ?? 1)) / 2
    distinct.add(first.whole * tells, second.whole * tells)
    if (first.named || second.named) {
      named.add(first.whole, second.whole)
      distinctNamed.add(first.whole * tells, second.whole * tells)
    } else plainLead.add(first.lead, second.lead)
    if (number) numbers.add(first.whole, second.whole)
  }
  for (const term of one.terms) add(term, term, other.byTerm.get(term.term) ?? nothing)
  for (const term of other.terms) if (!one.byTerm.has(term.term)) add(term, nothing, term)
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
