import { constants } from 'node:os'
import { SettingsError } from '../settings/SettingsError.ts'
import { start } from './start.ts'
import { StartError } from './StartError.ts'

const isForPeople = (error: unknown): error is Error =>
  error instanceof SettingsError || error instanceof StartError

let stop: (() => Promise<void>) | undefined
let stopping = false

const onSignal = (signal: 'SIGHUP' | 'SIGINT' | 'SIGTERM') => {
  // Nothing to finish yet. Said here, since a container's first process has no default for a signal.
  if (!stop) process.exit(128 + constants.signals[signal])
  // A terminal sends Ctrl-C to the whole group, and npm start passes it on as well: the same signal comes several times.
  if (stopping) return
  stopping = true
  process.stdout.write('Galley is stopping: running requests finish first …\n')
  void stop().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`Galley did not stop cleanly: ${String(error)}\n`)
      process.exit(1)
    },
  )
}
process.on('SIGINT', onSignal)
process.on('SIGTERM', onSignal)
process.on('SIGHUP', onSignal)

try {
  stop = await start()
} catch (error) {
  process.stderr.write(
    isForPeople(error) ? `${error.message}\n` : `Galley could not start.\n${String(error)}\n`,
  )
  if (!isForPeople(error) && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  process.exit(1)
}
