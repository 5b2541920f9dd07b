import type { Random } from '../../../../kill/support/random.ts'
import type { Ledger } from './Ledger.ts'
import { Killed, type Serving } from './spawnServing.ts'
import type { Story, Told } from './Story.ts'
import { write } from './write.ts'

const weights = { create: 6, edit: 6, publish: 4, unpublish: 2, delete: 2, undo: 1 }
const fewest = 8
const people = 4

type Work = {
  serving: Serving
  ledger: Ledger
  random: Random
  /** Whether another one is begun. */
  goesOn: () => boolean
}

/** Does one thing to one story that nobody else is at. */
const act = async ({ serving, ledger, random }: Omit<Work, 'goesOn'>): Promise<void> => {
  const { stories } = ledger
  const free = stories.filter(({ doing, id, told }) => !doing && id !== null && told)
  const kind = free.length < fewest ? 'create' : random.weighted(weights)
  const text = (live: boolean): Told => write(random, ++ledger.texts, live)
  const story: Story = kind === 'create' ? { id: null, told: null, doing: null } : random.pick(free)
  if (kind === 'create') stories.push(story)
  const id = String(story.id)
  const told = story.told as Told
  const doing = async (to: Told | null, done: Promise<unknown>): Promise<void> => {
    story.doing = { to }
    const answer = await done.catch((error: unknown) => {
      if (!(error instanceof Killed)) story.doing = null
      throw error
    })
    if (kind === 'create') story.id = String(answer)
    story.told = to
    story.doing = null
    if (!to) stories.splice(stories.indexOf(story), 1)
    ledger.acknowledged++
  }
  if (kind === 'create') {
    const to = text(random.chance(0.5))
    await doing(to, serving.ask('create', to))
  } else if (kind === 'edit') {
    const to = text(told.live)
    await doing(to, serving.ask('edit', { id, told: to }))
  } else if (kind === 'publish') await doing({ ...told, live: true }, serving.ask('publish', id))
  else if (kind === 'unpublish') await doing({ ...told, live: false }, serving.ask('unpublish', id))
  else if (kind === 'delete') await doing(null, serving.ask('delete', id))
  else await doing(told, serving.ask('undo', { id, headline: 'undone' }))
}

/** Somebody who works until they are told to stop, or nobody answers any more. */
const work = async ({ goesOn, ...life }: Work): Promise<void> => {
  while (goesOn())
    try {
      await act(life)
    } catch (error) {
      if (error instanceof Killed) return
      // MongoDB's way to say that somebody else was quicker: nothing was done, and people try something else.
      if (!/WriteConflict/.test(String(error))) throw error
    }
}

/** Several people at it, each at another story. */
export const crowd = async (life: Work): Promise<void> => {
  await Promise.all(Array.from({ length: people }, () => work(life)))
}
