import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const termSchema = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  /** The code of the broader term; a top term has none. */
  parent: z.string().optional(),
  /** The day the term was retired. It stays readable. */
  retired: z.iso.date().optional(),
  definition: z.string().optional(),
})

export type Term = z.output<typeof termSchema>

/** Parents before their children. @throws when a code is twice there, a parent missing, or terms are each other's parents. */
export const inTreeOrder = (terms: Term[]): Term[] => {
  const byCode = new Map(terms.map((term) => [term.code, term]))
  if (byCode.size < terms.length) throw new Error('The topics list the same code twice.')
  const ordered = new Set<Term>()
  const place = (term: Term, below: Term[] = []): void => {
    if (ordered.has(term)) return
    if (below.includes(term)) throw new Error(`Topic ${term.code} is above itself.`)
    const parent = term.parent === undefined ? undefined : byCode.get(term.parent)
    if (term.parent !== undefined && !parent)
      throw new Error(`Topic ${term.code} is below ${term.parent}, which is not in the list.`)
    if (parent) place(parent, [...below, term])
    ordered.add(term)
  }
  for (const term of terms) place(term)
  return [...ordered]
}

/** The IPTC Media Topics the project ships (see data/LICENCE.md), parents first. */
export const mediaTopics = async (): Promise<Term[]> => {
  const text = await readFile(new URL('./data/mediatopics.json', import.meta.url), 'utf8')
  return inTreeOrder(z.array(termSchema).parse(JSON.parse(text)))
}
