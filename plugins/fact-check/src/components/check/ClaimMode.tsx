'use client'
import { mayReview } from '../../domain/mayReview.ts'
import type { CheckState, Passage } from '../state/CheckState.ts'
import type { Mode } from '../state/Mode.ts'
import type { Claim } from '../state/Step.ts'
import type { CheckWork } from '../state/useCheckWork.ts'
import { useWords } from '../state/useWords.ts'
import { EvidenceForm } from './EvidenceForm.tsx'
import { ReviewForm } from './ReviewForm.tsx'
import { UntilForm } from './UntilForm.tsx'
import { WordsForm } from './WordsForm.tsx'

const asks = {
  'verified-with-change': ['askChange', 'needChange'],
  disputed: ['askDisputed', 'needDisputed'],
  unverifiable: ['askTried', 'needTried'],
} as const

type Props = {
  claim: Claim
  mode: Mode
  passage: Passage
  state: Pick<CheckState, 'permissions' | 'ratings'>
  work: CheckWork
}

/** The form that asks for the words an outcome, a ruling or evidence needs, under the claim it is about. */
export const ClaimMode = ({ claim, mode, passage, state, work }: Props) => {
  const { words } = useWords()
  const { permissions, ratings } = state
  const claimId = work.savedId(claim)
  if (mode?.is === 'settle') {
    const [label, needed] = asks[mode.outcome]
    return (
      <WordsForm
        initial={mode.outcome === 'verified-with-change' ? claim.exact : ''}
        key={mode.outcome}
        label={words(label)}
        needed={words(needed)}
        onCancel={work.close}
        onSubmit={(text) => work.settle(claim, mode.outcome, text)}
        submit={words('doSettle')}
        testId="settle-form"
      />
    )
  }
  if (mode?.is === 'rule')
    return (
      <WordsForm
        label={words('askRuling')}
        needed={words('needRuling')}
        onCancel={work.close}
        onSubmit={(text) => work.rule(claim, text)}
        submit={words('doRule')}
        testId="ruling-form"
      />
    )
  if (mode?.is === 'until')
    return (
      <UntilForm
        claim={claim}
        onCancel={work.close}
        onUntil={(until) => work.settleUntil(claim, until)}
      />
    )
  if (mode?.is === 'review' && claimId !== null)
    return (
      <ReviewForm
        claim={claim}
        claimId={claimId}
        mayPublish={mayReview(claim.state)}
        onCancel={work.close}
        onDone={(said) => {
          work.close()
          work.setNotice(said)
        }}
        ratings={ratings}
      />
    )
  return mode?.is === 'evidence' ? (
    <EvidenceForm
      claim={claim.exact}
      keeping={
        permissions.fetchEvidence.allowed
          ? {
              claimId,
              onKept: work.close,
              onRefusedLater: work.setNotice,
            }
          : null
      }
      onAdd={(evidence) => work.addEvidence(claim, evidence)}
      onCancel={work.close}
      sources={passage.sources}
    />
  ) : null
}
