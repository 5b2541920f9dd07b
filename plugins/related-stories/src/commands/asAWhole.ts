import type { Command } from './context.ts'

/** A command in one transaction: all it writes and tells, or nothing. */
export const asAWhole =
  <Result>(command: Command<Result>): Command<Result> =>
  ({ req, options }, input) =>
    options.inTransaction(req, (own) => command({ req: own, options }, input))
