/** Why the server did not start: one sentence for the person at the terminal, and a stable code. */
export class StartError extends Error {
  constructor(
    readonly code:
      | 'DATABASE_UNREACHABLE'
      | 'DATA_IN_USE'
      | 'NO_TRANSACTIONS'
      | 'PORT_IN_USE'
      | 'PORT_NOT_ALLOWED',
    message: string,
  ) {
    super(message)
    this.name = 'StartError'
  }
}
