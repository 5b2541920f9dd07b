import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { hasCode } from './hasCode.ts'
import { SettingsError } from './SettingsError.ts'

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/**
 * The secret in `file`, generated at the first call. A hard link makes the finished file appear at once,
 * so that two processes starting together end up with the same secret.
 */
export const ensureSecret = (file: string): string => {
  let secret = read(file)
  if (secret === undefined) {
    mkdirSync(dirname(file), { recursive: true })
    const draft = `${file}.${randomBytes(6).toString('hex')}`
    writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
    try {
      linkSync(draft, file)
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
    } finally {
      rmSync(draft, { force: true })
    }
    secret = read(file)
  }
  if (!secret)
    throw new SettingsError(
      'GALLEY_DATA',
      `The secret file ${file} is empty: restore it from a backup, or delete it to log everybody out and have a new one made.`,
    )
  return secret
}
