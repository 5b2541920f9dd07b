'use client'
import { useMemo } from 'react'
import type { ClaimMatch } from '../../facts/claimMatches.ts'
import type { ImpactEntry } from '../../facts/presentImpact.ts'
import type { Passage } from './CheckState.ts'
import type { Claim } from './Step.ts'
import type { Steps } from './useSteps.ts'
import { useAnswer } from './useAnswer.ts'

const most = 3
const nothing: never[] = []

/** What the archive knows of the passage at hand, and where else the claim at hand stands. */
export const useArchive = (
  articleId: string | number,
  passage: Passage | null,
  claim: Claim | null,
  { queue, trouble, unsaved }: Pick<Steps, 'queue' | 'trouble' | 'unsaved'>,
) => {
  const key = encodeURIComponent(passage?.key ?? '')
  const matches = useAnswer<ClaimMatch[]>(
    passage && !trouble ? `/fact-check/matches/${articleId}?passageKey=${key}&first=${most}` : null,
  )
  const id = claim && queue ? queue.idOf(claim.id) : null
  // What is on its way there would be missing in the answer.
  const isThere = id !== null && !id.startsWith('new:') && unsaved === 0
  const family = useAnswer<ImpactEntry[]>(
    isThere ? `/fact-check/impact/${encodeURIComponent(id)}` : null,
    `${claim?.sameAs} ${claim?.outcome} ${claim?.settledAt}`,
  )
  const elsewhere = family.value ?? nothing
  const sameAs = claim?.sameAs ?? null
  const offered = useMemo(() => {
    const linked = new Set([sameAs, ...elsewhere.map(({ claimId }) => claimId)])
    return (matches.value ?? nothing).filter(({ claimId }) => !linked.has(claimId))
  }, [elsewhere, matches.value, sameAs])
  return { matches: offered, failed: matches.failed, elsewhere }
}

export type Archive = ReturnType<typeof useArchive>
