import { Killed, type Serving } from './spawnServing.ts'

type Asked = {
  /** How much of it is done when the blow falls, of 1. */
  share: number
  fresh: boolean
  atOnce: number
}

/** Has a process make the index again, and kills it before it is done with that. */
export const rebuildUntil = async (serving: Serving, { share, ...asked }: Asked): Promise<void> => {
  serving.onPhase((phase, done, total) => {
    if (phase === 'rebuilding' && done >= share * total) serving.kill()
  })
  try {
    await serving.ask('rebuild', asked)
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
  serving.kill()
  await serving.ended
}
