import { passagesOf } from '../domain/passages.ts'
import type { Passage } from '../domain/types.ts'
import type { ResolvedOptions } from '../options.ts'
import { valueAt } from './paths.ts'

/** The passages of an article's scope, in the order of the project's scope fields. */
export const scopeOf = (
  options: Pick<ResolvedOptions, 'scope' | 'language'>,
  article: Record<string, unknown>,
): Passage[] =>
  passagesOf(
    options.scope.flatMap(({ field, read }) =>
      read(valueAt(article, field), article).map((text) => ({ ...text, field })),
    ),
    options.language(article),
  )
