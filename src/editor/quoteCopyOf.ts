import { isFields } from './nodes.ts'

export type QuoteCopy = { words: string; speaker: string }

/** A `quotes` document, read one level deep, as the article copies it: the linked name, else the name as written. */
export const quoteCopyOf = (document: unknown): QuoteCopy => {
  const { text, speaker, speakerName } = isFields(document) ? document : {}
  const linked = isFields(speaker) && isFields(speaker.value) ? speaker.value.name : null
  const name = typeof linked === 'string' && linked ? linked : speakerName
  return {
    words: typeof text === 'string' ? text : '',
    speaker: typeof name === 'string' ? name : '',
  }
}
