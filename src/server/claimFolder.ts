import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holdLock } from '../database/holdLock.ts'
import { StartError } from './StartError.ts'

/** Makes this process the one server on the data folder. @throws StartError (`DATA_IN_USE`) when there is another. */
export const claimFolder = async (folder: string): Promise<{ release: () => void }> => {
  mkdirSync(folder, { recursive: true })
  const pidFile = join(folder, 'server.pid')
  const lock = await holdLock(join(folder, 'server.lock'))
  if (!lock) {
    const pid = readFileSync(pidFile, { encoding: 'utf8', flag: 'a+' }).trim()
    throw new StartError(
      'DATA_IN_USE',
      `Another Galley server${pid && ` (process ${pid})`} works on ${folder}: stop it first, or give this one a folder of its own in GALLEY_DATA.`,
    )
  }
  writeFileSync(pidFile, `${process.pid}\n`)
  return lock
}
