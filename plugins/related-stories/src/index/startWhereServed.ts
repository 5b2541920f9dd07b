import type { BasePayload } from 'payload'
import { startStoryIndexing } from './startStoryIndexing.ts'

/** Starts to keep the index where Next serves the project; another server, as one of Express, starts it itself. */
export const startWhereServed = (payload: BasePayload): void => {
  const { NEXT_PHASE: phase, NEXT_RUNTIME: runtime } = process.env
  if (runtime === 'nodejs' && phase !== 'phase-production-build') startStoryIndexing(payload)
}
