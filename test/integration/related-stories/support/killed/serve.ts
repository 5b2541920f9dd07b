import type { Asked, Deed, Deeds, FromChild } from './Deeds.ts'
import { adapterAt } from './adapterAt.ts'
import { openServed } from './openServed.ts'

// A process that serves the project: does what its parent asks, says what came of it, and where the index is at. It is
// meant to be killed.
const say = (told: FromChild) => process.send?.(told)
const { PROJECT_FOLDER: folder, PROJECT_IDS: ids, PROJECT_URL: url } = process.env
const place = { folder: String(folder), url }
const database = await adapterAt(place, ids === 'number' ? 'number' : 'uuid')

let served: Omit<Deeds, 'open'> | undefined
const open = async (): Promise<void> => {
  served = await openServed(database, (phase, done = 0, total = 0) => say({ phase, done, total }))
}

const answer = async (number: number, deed: Deed, asked: Asked<Deed>): Promise<void> => {
  const deeds: Partial<Deeds> = { open, ...served }
  const act = deeds[deed] as (given: Asked<Deed>) => Promise<unknown>
  try {
    say({ number, answer: await act(asked) })
  } catch (error) {
    say({ number, failed: String((error as Error).stack ?? error) })
  }
}

process.on('message', ({ number, deed, asked }: { number: number; deed: Deed; asked: never }) => {
  void answer(number, deed, asked).then(() => {
    if (deed === 'close') process.exit(0)
  })
})
