import { systemToken } from '@galley/payload-fact-check'
import type { User } from '../../../../src/payload-types.ts'
import type { Stage } from './openStage.ts'

/** `author` is chief and reporter at once and wrote the stories; `reporter` is in their byline. */
export const overHttp = [
  'anonymous',
  'reporter',
  'checker',
  'editor',
  'reviewer',
  'chief',
  'admin',
  'author',
] as const
/** Inside the server there are also calls without anybody, and the system's own. */
export const inside = [...overHttp, 'nobody', 'system'] as const
export type Actor = (typeof inside)[number]

export const userOf = ({ users }: Stage, actor: Actor): User | undefined =>
  actor === 'anonymous' || actor === 'nobody' || actor === 'system' ? undefined : users[actor]

/** How the Local API is called by somebody: with access rules for people, without any for code of the server. */
export const callOf = (stage: Stage, actor: Actor, pastAccess = false) => {
  if (actor === 'system') return systemToken('A test of the doors')
  if (actor === 'nobody') return {}
  return { user: userOf(stage, actor), overrideAccess: pastAccess }
}
