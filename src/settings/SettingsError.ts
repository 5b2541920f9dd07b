/** A setting nobody can start with. The message is one sentence: which one, and what is allowed. */
export class SettingsError extends Error {
  readonly code = 'INVALID_SETTING'

  constructor(
    readonly setting: string,
    message: string,
  ) {
    super(message)
    this.name = 'SettingsError'
  }
}
