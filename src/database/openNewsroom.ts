import { getPayload, type Payload } from 'payload'
import { pino, type Logger } from 'pino'
import { getSettings } from '../settings.ts'
import { migrate } from './migrate.ts'
import { prepareDatabase } from './prepareDatabase.ts'

const toTerminal = (): Logger => pino({ level: 'error' }, pino.destination(2))

/**
 * The newsroom for a command-line tool: its database looked at and migrated, the log on standard error. Close it by
 * `payload.destroy()`.
 * @throws SettingsError, StartError: one sentence for the person at the terminal.
 */
export const openNewsroom = async (): Promise<Payload> => {
  const settings = getSettings()
  const logger = toTerminal()
  await prepareDatabase(settings, (sentence) => logger.warn(sentence))
  const { default: config } = await import('../payload.config.ts')
  const payload = await getPayload({ config: Object.assign({}, await config, { logger }) })
  await migrate(payload, settings)
  return payload
}
