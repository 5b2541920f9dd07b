import { createHash } from 'node:crypto'

/** SHA-256 of a decoded text, in hex: the same text is imported once. */
export const contentHash = (text: string): string => createHash('sha256').update(text).digest('hex')
