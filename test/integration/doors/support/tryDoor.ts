import type { Actor } from './actors.ts'
import type { Door } from './doors.ts'
import type { Look, Stage } from './openStage.ts'
import { states, type State } from './stages.ts'

const isLive = ({ main, latest }: Look) =>
  main?._status === 'published' && latest?._status === 'published'

/** What has to be stored and served after a success, by the last thing the trail says of it. */
const law: Record<string, (before: Look | null, after: Look) => boolean> = {
  published: (before, after) => !before?.served && after.served !== null && isLive(after),
  republished: (before, after) => Boolean(before?.served) && after.served !== null && isLive(after),
  unpublished: (before, after) =>
    Boolean(before?.served) && after.served === null && after.main?._status === 'draft',
  deleted: (_, after) => after.main === null && after.served === null && after.saves === 0,
}
/** Without such an event readers see what they saw. */
const unseen = (before: Look | null, after: Look) =>
  JSON.stringify(before?.served ?? null) === JSON.stringify(after.served)

type Kept = { id: string; look: Look }

/** Articles at a state, made anew once somebody did something to one. */
export const keepArticles = (stage: Stage) => {
  const kept = new Map<State, Kept>()
  return {
    at: async (state: State): Promise<Kept> => {
      const known = kept.get(state)
      if (known) return known
      const id = await states[state](stage)
      const made = { id, look: await stage.look(id) }
      kept.set(state, made)
      return made
    },
    used: (state: State) => kept.delete(state),
  }
}

const countOf = async ({ payload }: Stage): Promise<number> =>
  (await payload.count({ collection: 'articles' })).totalDocs

/**
 * Tries a door on an article at a state: answers the code of the refusal, or the desk events of the success. Says so
 * in the answer when what is stored or served does not bear that out.
 */
export const tryDoor = async (
  stage: Stage,
  articles: ReturnType<typeof keepArticles>,
  { door, state, actor }: { door: Door; state: State; actor: Actor },
): Promise<string> => {
  const { id, look: before } = await articles.at(state)
  const count = await countOf(stage)
  const answer = await door.open(stage, actor, id)
  const after = await stage.look(id)
  const same = JSON.stringify(before) === JSON.stringify(after) && count === (await countOf(stage))
  if (!answer.code || !same) articles.used(state)
  if (answer.code) return same ? answer.code : `${answer.code}, but it did something`
  const made = answer.id !== undefined && answer.id !== id ? answer.id : null
  const [from, to] = made ? [null, await stage.look(made)] : [before, after]
  if (made && JSON.stringify(before.main) !== JSON.stringify(after.main))
    return 'it changed the original'
  const problem = await stage.broken(made ?? id)
  if (problem) return problem
  const events = to.events.slice(from?.events.length ?? 0)
  const holds = law[events.at(-1) ?? ''] ?? unseen
  return holds(from, to) ? events.join(', ') : `${events.join(', ')}, but it is not so`
}
