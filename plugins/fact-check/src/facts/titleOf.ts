import type { BasePayload } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { valueAt } from './paths.ts'

/** What an article is called: the title field of its collection; null without one. */
export const titleOf = (
  payload: BasePayload,
  { collection }: ResolvedOptions,
  article: Record<string, unknown>,
): string | null => {
  const field = payload.config.collections.find(({ slug }) => slug === collection)?.admin.useAsTitle
  const title = field && field !== 'id' ? valueAt(article, field) : null
  return typeof title === 'string' && title !== '' ? title : null
}
