import type { Config } from 'payload'

/** A refusal is no fault of the server: one line of the log says it, without a stack. The project's own levels win. */
export const withRefusals = (given: Config['loggingLevels']): Config['loggingLevels'] => {
  const levels: Record<string, unknown> = { RelatedStoriesError: 'info', ...given }
  return levels as Config['loggingLevels']
}
