import { readSettings } from '../settings/readSettings.ts'
import { SettingsError } from '../settings/SettingsError.ts'

// Run by scripts/start.mjs before it builds: exits 1 with one sentence when a setting cannot be used.
try {
  readSettings(process.env)
} catch (error) {
  if (!(error instanceof SettingsError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
