import type { BasePayload } from 'payload'
import type { Decisions } from '../domain/rank/learnWeights.ts'
import { lastReset } from '../read/lastReset.ts'
import { lessonsSince } from '../read/lessonsSince.ts'

/** Milliseconds: a decision more hardly moves a weight, and an archive has many. */
const age = 60_000
type Known = { at: number; since: string | null; decisions: Promise<Decisions> }
const known = new WeakMap<BasePayload, Known>()

const read = async (payload: BasePayload, since: string | null): Promise<Decisions> => {
  const lessons = await lessonsSince({ payload }, since)
  return Object.fromEntries(lessons.map(({ kind, ...counts }) => [kind, counts]))
}

/** How suggestions with each kind of reason were decided since the weights were reset; a minute old at most, a reset never. */
export const learned = async (payload: BasePayload): Promise<Decisions> => {
  const since = (await lastReset({ payload }))?.since ?? null
  const found = known.get(payload)
  if (found && found.since === since && Date.now() - found.at < age) return found.decisions
  const decisions = read(payload, since)
  decisions.catch(() => known.delete(payload))
  known.set(payload, { at: Date.now(), since, decisions })
  return decisions
}
