import { Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql'
import { limitExceeded } from './errors.ts'
import { mostArticles, mostInThread, usualArticles } from './input.ts'

/**
 * What one request may ask for. A deep, wide or repeated query is refused before anything is read.
 * `cost`: each article asked for is 1, a thread as much as the longest one, each form of its body 1 more, and so are its claim reviews, which are read from it.
 */
export const limits = {
  bytes: 20_000,
  tokens: 1500,
  depth: 16,
  fields: 500,
  aliases: 20,
  cost: 500,
}

const costly = new Set(['body', 'bodyHtml', 'bodyText', 'claimReviews'])

const askedFor = (field: FieldNode, variables: Record<string, unknown>): number => {
  if (field.name.value === 'thread') return mostInThread
  if (field.name.value !== 'articles') return 1
  const value = field.arguments?.find(({ name }) => name.value === 'first')?.value
  const first =
    value?.kind === Kind.VARIABLE
      ? variables[value.name.value]
      : value?.kind === Kind.INT && Number(value.value)
  return Math.min(Math.max(typeof first === 'number' ? first : usualArticles, 1), mostArticles)
}

/**
 * Walks a valid document and stops at the first limit passed, so that no document makes the walk itself long.
 * @param variables coerced values, defaults included
 * @throws LIMIT_EXCEEDED
 */
export const holdToLimits = (
  document: DocumentNode,
  selections: SelectionSetNode,
  variables: Record<string, unknown>,
): void => {
  const spent = { fields: 0, aliases: 0, cost: 0 }
  const spend = (what: keyof typeof spent, amount = 1) => {
    spent[what] += amount
    if (spent[what] > limits[what])
      throw limitExceeded(`The query asks for too much: ${what} over ${limits[what]}.`)
  }
  const walk = ({ selections }: SelectionSetNode, depth: number, articles: number): void => {
    if (depth > limits.depth)
      throw limitExceeded(`The query is too deep: over ${limits.depth} levels.`)
    for (const selection of selections) {
      spend('fields')
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, depth, articles)
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const { value } = selection.name
        for (const definition of document.definitions)
          if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === value)
            walk(definition.selectionSet, depth, articles)
      } else {
        if (selection.alias) spend('aliases')
        const within = depth === 1 ? askedFor(selection, variables) : articles
        if (depth === 1) spend('cost', within)
        if (costly.has(selection.name.value)) spend('cost', within)
        if (selection.selectionSet) walk(selection.selectionSet, depth + 1, within)
      }
    }
  }
  walk(selections, 1, 1)
}
