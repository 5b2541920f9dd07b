type Coded = Error & { code?: unknown }

/** Where an error came from. */
export const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())

/**
 * What the log keeps of a fault: its kind and where it came from. The message stays out: it may repeat what somebody
 * wrote, and a failed query repeats all of it.
 */
export const faultOf = (error: unknown): object => {
  if (!(error instanceof Error)) return { name: typeof error }
  const { name, code, cause } = error as Coded
  return {
    name,
    code,
    frames: framesOf(error),
    ...(cause instanceof Error ? { cause: { name: cause.name, code: (cause as Coded).code } } : {}),
  }
}
