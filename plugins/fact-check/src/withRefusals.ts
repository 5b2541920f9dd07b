import type { Config } from 'payload'

/**
 * A refusal is the gate at work, no fault of the server: one line of the log says it, without a stack and without the
 * words of an article. The project's own levels win.
 */
export const withRefusals = (given: Config['loggingLevels']): Config['loggingLevels'] => {
  const levels: Record<string, unknown> = { FactCheckError: 'info', ...given }
  return levels as Config['loggingLevels']
}
