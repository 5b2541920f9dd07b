import type { ReasonCode, Saying } from '../domain/types.ts'
import type { Word } from '../words/en.ts'
import { refusal, type Refused } from '../words/refusal.ts'

/** No copy was made, and why: told to whoever asked in their own language. */
export class NotKept extends Error {
  constructor(readonly refused: Refused) {
    super(refused.code)
    this.name = 'NotKept'
  }
}

export const notKept = (code: ReasonCode, said: Word | Saying): NotKept =>
  new NotKept(refusal(code, said, 'noCopyKept'))

/** A page that did not come: somebody can still save it themselves. */
export const notFetched = (code: ReasonCode, said: Word | Saying): NotKept =>
  new NotKept(refusal(code, said, 'uploadInstead'))

/** @param size the most bytes a copy may have */
export const tooLarge = (size: number): NotKept =>
  notKept('TOO_LARGE', { key: 'tooLarge', values: { megabytes: Math.floor(size / 1e6) } })
