import type { Door } from './doors.ts'
import { openStage, type Stage } from './openStage.ts'
import type { State } from './stages.ts'
import { expected, type Aim } from './table.ts'
import { keepArticles, tryDoor } from './tryDoor.ts'

type Trial = { aim: Aim; doors: Door[]; states: readonly State[] }

/** A test a door and a state, in which everybody tries; the answers are compared with the table. */
export const describeDoors = (title: string, trials: Trial[]): void =>
  describe(title, () => {
    let stage: Stage
    let articles: ReturnType<typeof keepArticles>
    beforeAll(async () => {
      stage = await openStage()
      articles = keepArticles(stage)
    })
    afterAll(() => stage.close())

    const cells = trials.flatMap(({ aim, doors, states }) =>
      doors.flatMap((door) => states.map((state) => ({ aim, door, state, name: door.name }))),
    )
    it.each(cells)('$name to $aim, $state', async ({ aim, door, state }) => {
      const came: Record<string, string> = {}
      const law: Record<string, string> = {}
      for (const actor of door.actors) {
        came[actor] = await tryDoor(stage, articles, { door, state, actor })
        law[actor] = expected(aim, state, actor, door)
      }
      expect(came).toEqual(law)
    })
  })
