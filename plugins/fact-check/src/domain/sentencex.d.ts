declare module 'sentencex' {
  /** The sentences of a text; each keeps the space behind it. `language` is an ISO 639 code. */
  export const segment: (language: string, text: string) => string[]
}
