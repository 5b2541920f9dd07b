import type { PayloadRequest } from 'payload'
import type { Reason, Saying } from '../domain/types.ts'
import { en, type Words } from './en.ts'
import { labelAt } from './labelAt.ts'
import { tr } from './tr.ts'

/** A reason with its sentence. */
export type SpokenReason = Reason & { message: string }

/** Says in a language what the rules decided. */
export type Voice = {
  sentences: (says: Saying[]) => string
  /** A reason with its sentence; a stored one is said anew. */
  reason: (reason: Reason | SpokenReason) => SpokenReason
}

type Entry = string | ((values: object) => string)

const tables = { en, tr }

const voice = (words: Words, labelOf: (path: string) => string | undefined): Voice => {
  const sentence = ({ key, values, ...said }: Saying & { message?: string }): string => {
    const entry = (words as unknown as Record<string, Entry | undefined>)[key]
    if (typeof entry !== 'function') return entry ?? said.message ?? key
    return entry({ ...values, label: said.field && labelOf(said.field) })
  }
  return {
    sentences: (says) => says.map(sentence).join(' '),
    reason: (reason) => ({ ...reason, message: sentence(reason) }),
  }
}

/** What is stored is said in English; whoever reads it hears it anew. */
export const english = voice(en, () => undefined)

/** The language a request is answered in: its own where there is a table for it, else English. */
export const languageOf = (req: PayloadRequest): keyof typeof tables =>
  req.i18n?.language === 'tr' ? 'tr' : 'en'

export const voiceOf = (req: PayloadRequest): Voice => {
  const language = languageOf(req)
  return voice(tables[language], (path) => labelAt(req, path, language))
}
