import { join } from 'node:path'
import { ensureSecret } from './settings/ensureSecret.ts'
import { readSettings, type ReadSettings } from './settings/readSettings.ts'

export interface Settings extends ReadSettings {
  /** Signs log-ins: PAYLOAD_SECRET, else the one generated into the data folder or shared through the database. */
  secret: string
  /** Whether the newsroom was given its secret. */
  givenSecret: boolean
}

let known: Settings | undefined

/**
 * The settings of this process, read once, at the first call: tests set the environment before that.
 * @throws SettingsError (`INVALID_SETTING`) on a bad value.
 */
export const getSettings = (): Settings => {
  if (known) return known
  const read = readSettings(process.env)
  known = {
    ...read,
    secret: read.secret ?? ensureSecret(join(read.dataFolder, 'secret')),
    givenSecret: read.secret !== undefined,
  }
  return known
}

/** From here on this process signs with the secret the instances share; the copy of this file inside Next's build too. */
export const shareSecret = (secret: string): void => {
  known = { ...getSettings(), secret }
  process.env.PAYLOAD_SECRET = secret
}
