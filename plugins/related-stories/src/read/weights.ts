import type { CommandContext } from '../commands/context.ts'
import type { Lesson } from '../domain/lessons.ts'
import { lastReset } from './lastReset.ts'
import { lessonsSince } from './lessonsSince.ts'
import { namePeople, type Named } from './people.ts'

/** What decisions say about each kind of reason. `since`: of the last reset, ISO 8601; null when nobody reset them. */
export type Weights = {
  since: string | null
  resetBy: Named | null
  kinds: Lesson[]
  permissions: { reset: boolean }
}

export const weights = async ({ req, options }: CommandContext): Promise<Weights> => {
  const reader = { payload: req.payload, req }
  const reset = await lastReset(reader)
  const named = await namePeople(req, options, [reset?.by ?? null])
  return {
    since: reset?.since ?? null,
    resetBy: named(reset?.by ?? null),
    kinds: await lessonsSince(reader, reset?.since ?? null),
    permissions: { reset: options.can(req.user, 'decide') },
  }
}
