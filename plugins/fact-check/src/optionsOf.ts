import type { BasePayload } from 'payload'
import type { ResolvedOptions } from './options.ts'

/** The options this plugin was configured with: they travel with the config, since a bundle may hold the plugin twice. */
export const optionsOf = (payload: BasePayload): ResolvedOptions => {
  const options = payload.config.custom?.factCheck as ResolvedOptions | undefined
  if (!options) throw new Error('The fact-check plugin is not in this config: add factCheck(…).')
  return options
}
