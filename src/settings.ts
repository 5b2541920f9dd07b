import { join } from 'node:path'
import { ensureSecret } from './settings/ensureSecret.ts'
import { readSettings, type ReadSettings } from './settings/readSettings.ts'

export interface Settings extends ReadSettings {
  /** Signs log-ins: PAYLOAD_SECRET, else the one generated into the data folder. */
  secret: string
}

let known: Settings | undefined

/**
 * The settings of this process, read once, at the first call: tests set the environment before that.
 * @throws SettingsError (`INVALID_SETTING`) on a bad value.
 */
export const getSettings = (): Settings => {
  if (known) return known
  const read = readSettings(process.env)
  known = { ...read, secret: read.secret ?? ensureSecret(join(read.dataFolder, 'secret')) }
  return known
}
