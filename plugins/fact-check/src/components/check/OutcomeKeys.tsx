'use client'
import { Button } from '@payloadcms/ui'
import type { CheckState } from '../state/CheckState.ts'
import type { Claim } from '../state/Step.ts'
import { useWords } from '../state/useWords.ts'
import { mayHold } from '../../domain/mayHold.ts'
import { mayReview } from '../../domain/mayReview.ts'
import './OutcomeKeys.css'

/** What a key does to the claim at hand. */
export const outcomeKeys = [
  ['v', 'doVerified', 'verified'],
  ['w', 'doChange', 'verified-with-change'],
  ['d', 'doDisputed', 'disputed'],
  ['u', 'doUnverifiable', 'unverifiable'],
  ['o', 'doOpinion', 'opinion'],
  ['t', 'doCut', 'cut'],
] as const

type Props = {
  claim: Claim
  permissions: CheckState['permissions']
  onKey: (key: string) => void
}

/** The outcomes of a claim as buttons, each with its key. */
export const OutcomeKeys = ({ claim, permissions, onKey }: Props) => {
  const { words } = useWords()
  const button = (key: string, label: string, testId: string) => (
    <Button
      buttonStyle="secondary"
      extraButtonProps={{ 'data-testid': testId }}
      key={key}
      margin={false}
      onClick={() => onKey(key)}
      size="small"
    >
      <kbd>{key}</kbd> {label}
    </Button>
  )
  return (
    <div className="fact-check-outcomes">
      {permissions.settleClaim.allowed
        ? outcomeKeys.map(([key, word, outcome]) => button(key, words(word), `settle-${outcome}`))
        : null}
      {claim.state === 'unruled' && permissions.ruleOnClaim.allowed
        ? button('r', words('doRule'), 'rule')
        : null}
      {permissions.settleClaim.allowed && mayHold(claim)
        ? button('h', words('doUntil'), 'until')
        : null}
      {permissions.publishClaimReview.allowed && (claim.review.shown || mayReview(claim.state))
        ? button('p', words('doReview'), 'review')
        : null}
      {permissions.addEvidence.allowed ? button('e', words('doEvidence'), 'add-evidence') : null}
    </div>
  )
}
