import type { OrganizationKey, PersonKey } from './keys.ts'

export type DemoQuote = {
  key: string
  /** The words, as they were said. */
  text: string
  language: 'en' | 'tr'
  speaker: PersonKey | { organization: OrganizationKey }
  /** The source it is taken from. */
  source: string
  /** A day of the written calendar. */
  saidAt: string
  saidIn: string
  confirmation: 'unconfirmed' | 'recording' | 'transcript' | 'notes' | 'document'
  /** The words in the other language. */
  translation?: string
}
