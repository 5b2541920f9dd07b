import { toText } from '../editor/toText.ts'
import { copyOf } from './copyOf.ts'

/** What of an article is found beside headline and standfirst: its body, and the quotes served beside it. */
export const searchText = (article: Record<string, unknown>): string =>
  [
    toText(article.body),
    ...copyOf(article)
      .quotes.filter(({ inBody }) => !inBody)
      .map(({ text }) => text),
  ].join('\n\n')
