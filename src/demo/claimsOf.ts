import type { Calendar } from './calendar.ts'
import type { DemoArticle } from './content/DemoArticle.ts'
import type { DemoClaim } from './content/DemoClaim.ts'
import { quotes } from './content/quotes/index.ts'
import { sources } from './content/sources.ts'

const most = 4

/** The claims a checker finds marked in a story: what rests on a source, and what somebody said. */
export const claimsOf = ({ body, language }: DemoArticle, calendar: Calendar): DemoClaim[] => {
  const nameOf = (key: string | undefined): string =>
    calendar.words(sources.find((source) => source.key === key)?.name ?? '', language)
  const marked = calendar.words(body, language).matchAll(/\[([sq]):([\w-]+)\|([^\]]+)\]/g)
  return [...marked].slice(0, most).map(([, mark, key, text = '']): DemoClaim => {
    const words = text.replaceAll('*', '')
    if (mark === 'q') {
      const source = nameOf(quotes.find((quote) => quote.key === key)?.source)
      return { words, kind: 'quote', outcome: 'verified', evidence: { source, excerpt: words } }
    }
    const kind = /\d/.test(words) ? 'number' : 'fact'
    return { words, kind, outcome: 'verified', evidence: { source: nameOf(key) } }
  })
}
