import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from './mongodb/connect.ts'
import { claim } from './mongodb/claim.ts'
import type { Settings } from '../settings.ts'
import { holdLock } from './holdLock.ts'

type Held = { release: () => Promise<void> | void }

const taking = async <Result>(
  take: () => Promise<Held | undefined>,
  work: () => Promise<Result>,
  onWait: () => void,
): Promise<Result> => {
  let held = await take()
  if (!held) onWait()
  while (!held) {
    await wait(200)
    held = await take()
  }
  try {
    return await work()
  } finally {
    await held.release()
  }
}

/** Does something no two processes on one newsroom may do at the same time, such as changing the schema. */
export const exclusively = async <Result>(
  { databaseUrl, dataFolder }: Pick<Settings, 'databaseUrl' | 'dataFolder'>,
  work: () => Promise<Result>,
  onWait: () => void = () => {},
): Promise<Result> => {
  if (!databaseUrl) return taking(() => holdLock(join(dataFolder, 'migration.lock')), work, onWait)
  const client = await connect(databaseUrl)
  try {
    return await taking(() => claim(client.db(), 'preparing'), work, onWait)
  } finally {
    await client.close()
  }
}
