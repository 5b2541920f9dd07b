import { SettingsError } from '../settings/SettingsError.ts'
import { start } from './start.ts'
import { StartError } from './StartError.ts'

const isForPeople = (error: unknown): error is Error =>
  error instanceof SettingsError || error instanceof StartError

let stopping = false

try {
  const stop = await start()
  const onSignal = () => {
    // A terminal sends Ctrl-C to the whole group, so the same signal may come twice.
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
} catch (error) {
  process.stderr.write(
    isForPeople(error) ? `${error.message}\n` : `Galley could not start.\n${String(error)}\n`,
  )
  if (!isForPeople(error) && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  process.exit(1)
}
