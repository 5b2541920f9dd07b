'use client'
import { Button } from '@payloadcms/ui'
import type { CheckState } from '../state/CheckState.ts'
import { useWords } from '../state/useWords.ts'
import { ClaimCard } from './ClaimCard.tsx'
import './PlaceClaims.css'

type Candidate = CheckState['unplaced'][number]['candidates'][number]
type Props = {
  claims: CheckState['unplaced']
  allowed: boolean
  onPlace: (claimId: string, candidate: Candidate) => void
}

/** Claims whose words changed: where each may stand now is offered, and a person says which. */
export const PlaceClaims = ({ allowed, claims, onPlace }: Props) => {
  const { words } = useWords()
  if (claims.length === 0) return null
  return (
    <section className="fact-check-places" data-testid="check-unplaced">
      <h3>{words('unplacedClaims', { count: claims.length })}</h3>
      <ul>
        {claims.map((claim) => (
          <ClaimCard claim={claim} key={claim.id} number={null}>
            {allowed
              ? claim.candidates.map((candidate, index) => (
                  <Button
                    buttonStyle="secondary"
                    extraButtonProps={{ 'data-testid': 'place-claim' }}
                    key={index}
                    margin={false}
                    onClick={() => onPlace(claim.id, candidate)}
                    size="small"
                  >
                    {words('standsHere', { words: candidate.exact })}
                  </Button>
                ))
              : null}
          </ClaimCard>
        ))}
      </ul>
    </section>
  )
}
