import { markOf } from '../checks/edition.ts'

type Leaf = { text: string } & Record<string, unknown>
type Block = { children: Leaf[] } & Record<string, unknown>

const beginnings = ['Ka', 'Vel', 'Tor', 'Mis', 'Ran', 'Sol', 'Dur', 'Bel', 'Nim', 'Gar']
const middles = ['ra', 'le', 'mo', 'vi', 'sta', 'no', 'ku', 'de', 'lin', 'za']
const ends = ['nik', 'vord', 'mund', 'sen', 'rek', 'tan', 'lund', 'bek', 'mar', 'dell']

/** A surname nobody else in the newsroom has. */
const surnameOf = (number: number): string => {
  const digit = (place: number) => Math.floor(number / 10 ** place) % 10
  const more = number >= 1000 ? middles[digit(3)] : ''
  return `${beginnings[digit(0)]}${middles[digit(1)]}${more}${ends[digit(2)]}`
}

const closing = (story: number, edition: number): string =>
  `The board keeps this as ${markOf(story, edition)}.`

const headline = (story: number, edition: number): string =>
  `${markOf(story, edition)} reopens the harbour`

const standfirst = (story: number, edition: number): string =>
  `Boats leave again, says ${markOf(story, edition)}.`

/** The first edition of a story that a reporter writes. */
export const written = (story: number) => ({
  headline: headline(story, 1),
  standfirst: standfirst(story, 1),
  language: 'en',
  body: [
    { children: [{ text: 'The harbour opened on Monday. Nine days of storm had closed it.' }] },
    { children: [{ text: closing(story, 1) }] },
  ] satisfies Block[],
})

/** How many quotes the import finds in a wire text. */
export const quotesInWire = 3

/** A story as a wire sends it: its first edition, with three quotes and somebody nobody knows yet. */
export const wire = (story: number): string => `${headline(story, 1)}

VARNA BAY (NWA) — Mayor Clara ${surnameOf(story)} reopened the harbour on Monday after nine days of storm.

“The quay is safe again,” ${surnameOf(story)} said. “Boats may leave,” she added, “from noon.”

A statement by the Harbour Board of ${surnameOf(story)} said: “All lights are working.”

${closing(story, 1)}
`

/** The next edition of what is there: each of its parts says so. */
export const rewritten = (story: number, edition: number, body: unknown) => {
  const blocks = body as Block[]
  return {
    headline: headline(story, edition),
    standfirst: standfirst(story, edition),
    body: [...blocks.slice(0, -1), { children: [{ text: closing(story, edition) }] }],
  }
}
