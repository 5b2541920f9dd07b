import type { Decision, ReasonCode, Saying } from '../domain/types.ts'
import type { Word } from './en.ts'

export type Refused = Extract<Decision, { allowed: false }>

/** Refuses for one reason, the last thing said before the ending: what became of the article. */
export const refusal = (
  code: ReasonCode,
  said: Word | Saying | [Word, ...Word[]],
  ending: Word | null = 'nothingChanged',
): Refused => {
  const says = (Array.isArray(said) ? said : [said]).map((each) =>
    typeof each === 'string' ? { key: each } : each,
  )
  return {
    allowed: false,
    code,
    says: ending ? [...says, { key: ending }] : says,
    because: says.slice(-1).map((reason) => ({ code, ...reason })),
  }
}
