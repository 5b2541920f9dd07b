import { occurrencesOf } from './coverage.ts'
import type { PassageDecision } from './decisions.ts'
import { identity } from './identity.ts'
import type { ApprovedPassage } from './types.ts'

/** Who said last that a passage needs no check, passage by passage; null where nobody did. */
export const lastMarks = (
  passages: ApprovedPassage[],
  decisions: PassageDecision[],
): (PassageDecision | null)[] => {
  const known = new Map<string, PassageDecision>()
  for (const decision of decisions)
    if (decision.kind === 'no-check-needed')
      known.set(`${decision.occurrence} ${identity(decision)}`, decision)
  const numbers = occurrencesOf(passages)
  return passages.map(
    (passage, index) => known.get(`${numbers[index] ?? 1} ${identity(passage)}`) ?? null,
  )
}
