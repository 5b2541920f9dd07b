import type { BasePayload } from 'payload'
import type { Decisions } from '../domain/rank/learnWeights.ts'
import { lastReset } from '../read/lastReset.ts'
import { lessonsSince } from '../read/lessonsSince.ts'

/** Milliseconds: a decision more hardly moves a weight, and an archive has many. */
const age = 60_000
const known = new WeakMap<BasePayload, { at: number; decisions: Promise<Decisions> }>()

const read = async (payload: BasePayload): Promise<Decisions> => {
  const reset = await lastReset({ payload })
  const lessons = await lessonsSince({ payload }, reset?.since ?? null)
  return Object.fromEntries(lessons.map(({ kind, ...counts }) => [kind, counts]))
}

/** How suggestions with each kind of reason were decided since the weights were reset; a minute old at most. */
export const learned = (payload: BasePayload): Promise<Decisions> => {
  const found = known.get(payload)
  if (found && Date.now() - found.at < age) return found.decisions
  const decisions = read(payload)
  decisions.catch(() => known.delete(payload))
  known.set(payload, { at: Date.now(), decisions })
  return decisions
}

/** The weights begin anew: what was learned is read again. */
export const forgetLearned = (payload: BasePayload): void => {
  known.delete(payload)
}
