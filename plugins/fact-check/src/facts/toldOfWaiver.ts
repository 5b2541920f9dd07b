import type { PayloadRequest } from 'payload'
import { isOpen } from '../domain/transitions.ts'
import type { ResolvedOptions } from '../options.ts'
import { idOf } from './idOf.ts'
import type { ArticleFacts } from './loadArticle.ts'
import { whoMay } from './whoMay.ts'

/**
 * Who hears of a waiver at once: all the others who may waive, who asked for the open round, and who checks in it. Null
 * when no other may waive: whoever asked knows of it, but could not answer for it, so that one person would decide alone.
 */
export const toldOfWaiver = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  { latest, round }: Pick<ArticleFacts, 'latest' | 'round'>,
): Promise<string[] | null> => {
  const self = idOf(req.user)
  const others = (await whoMay(req, options, 'waive', latest)).filter((one) => idOf(one) !== self)
  if (others.length === 0) return null
  const open = round && isOpen(round.state) ? round : null
  const told = [...others, open?.requestedBy, open?.checker].map(idOf)
  return [...new Set(told)].filter((id): id is string => id !== null && id !== self)
}
