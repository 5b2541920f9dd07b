import type { PayloadRequest } from 'payload'
import type { FaultCode } from '../audit/Fault.ts'
import { wordOf } from '../audit/faultOf.ts'
import { labelAt } from '../words/labelAt.ts'
import { languageOf, voiceOf } from '../words/voiceOf.ts'
import type { Reader } from './html/Reader.ts'
import { en } from './words/en.ts'
import { tr } from './words/tr.ts'

const tables = { en, tr }

/** Whoever asks, with the words of the admin: the project's own kinds of events have theirs there. */
export const readerOf = (req: PayloadRequest): Reader => {
  const language = languageOf(req)
  const desk = ((req.i18n?.translations as Record<string, unknown> | undefined)?.factCheck ??
    {}) as Record<string, string>
  const voice = voiceOf(req)
  return {
    language,
    words: tables[language],
    stored: (value) => {
      const name = value.replaceAll('-', '_')
      return desk[`record_${name}`] ?? desk[`status_${name}`] ?? value
    },
    field: (path) => labelAt(req, path, language) ?? path,
    fault: (code, values) => {
      const { name } = values
      const field = typeof name === 'string' ? name : undefined
      return voice.sentences([{ key: wordOf(code as FaultCode), values, field }])
    },
  }
}
