import next from 'next'
import { getPayload } from 'payload'
import { exclusively } from '../database/exclusively.ts'
import { migrate } from '../database/migrate.ts'
import { prepareDatabase } from '../database/prepareDatabase.ts'
import { createLogger } from '../logger.ts'
import { getSettings } from '../settings.ts'
import { assembleServer } from './assembleServer.ts'
import { claimFolder } from './claimFolder.ts'
import { greeting } from './greeting.ts'
import { listen } from './listen.ts'
import { seedFirstRun } from './seedFirstRun.ts'
import { surviveRejections } from './surviveRejections.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

/**
 * Starts the newsroom: one server on its data folder, migrated, filled on the first run, listening. Resolves once it
 * listens, with the function that stops it.
 * @throws SettingsError, StartError: one sentence for the person at the terminal.
 */
export const start = async (): Promise<() => Promise<void>> => {
  const settings = getSettings()
  const development = process.env.NODE_ENV !== 'production'
  const lock = settings.databaseUrl ? undefined : await claimFolder(settings.dataFolder)
  await prepareDatabase(settings, (sentence) => say(`Warning: ${sentence}`))
  // The configuration reads the settings, so a bad one has to be found before.
  const { default: config } = await import('../payload.config.ts')
  // Before Next handles anything: both then share this instance, and with it the lock on the database.
  const payload = await getPayload({ config })
  await migrate(payload, settings)
  const firstRun = await exclusively(
    settings,
    () => seedFirstRun(payload, settings, (step) => say(`Demo newsroom: ${step} …`)),
    () => say('Another instance is preparing this newsroom: waiting for it …'),
  )

  // Nothing in the product calls home.
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  const admin = next({ dev: development, hostname: settings.host, port: settings.port })
  await admin.prepare()
  const logger = createLogger(settings.logLevel)
  surviveRejections(logger)
  const server = await assembleServer(payload, logger, {
    next: admin,
    trustedProxies: settings.trustedProxies,
    development,
  })
  const port = await listen(server.httpServer, settings.host, settings.port)
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host
  say(`\n${greeting(`http://${host}:${port}`, firstRun)}\n`)
  return () => server.close().finally(() => lock?.release())
}
