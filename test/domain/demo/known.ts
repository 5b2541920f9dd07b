import type { Known } from '../../../src/demo/bodyOf.ts'
import { articles } from '../../../src/demo/content/articles/index.ts'
import { organizations } from '../../../src/demo/content/organizations.ts'
import { people } from '../../../src/demo/content/people.ts'
import { quotes } from '../../../src/demo/content/quotes/index.ts'
import { sources } from '../../../src/demo/content/sources.ts'
import type { DemoQuote } from '../../../src/demo/content/DemoQuote.ts'

export const speakerOf = ({ speaker }: DemoQuote): string =>
  (typeof speaker === 'string'
    ? people.find(({ key }) => key === speaker)
    : organizations.find(({ key }) => key === speaker.organization)
  )?.name ?? ''

/** The demo's records by their keys, each key standing for its row's id. */
export const known: Known = {
  quote: (key) => {
    const quote = quotes.find((record) => record.key === key)
    return quote && { id: key, words: quote.text, speaker: speakerOf(quote) }
  },
  source: (key) => sources.find((record) => record.key === key)?.key,
  article: (key) => articles.find((record) => record.key === key)?.key,
}
