'use client'
import { Button } from '@payloadcms/ui'
import { formatTime } from '../state/formatTime.ts'
import { claimIn } from '../state/Step.ts'
import type { Lost } from '../state/stepQueue.ts'
import type { Steps } from '../state/useSteps.ts'
import { useRecordWord } from '../state/useRecordWord.ts'
import { useWords } from '../state/useWords.ts'
import './SaveLine.css'

/** Why a step did not happen, in words: what somebody else did first, or what the server said. */
const useLostWords = () => {
  const { words, language } = useWords()
  const wordOf = useRecordWord()
  return ({ code, message, now, step }: Lost): string => {
    if (code === 'unsure') return words('undoUnsure')
    const claim = now && claimIn(now, step.args.claimId)
    if (code !== 'overtaken' || !claim) return message ?? words('refused')
    const by = claim.ruledBy ?? claim.checker
    if (!by) return words('takenBackMeanwhile')
    return words('settledMeanwhile', {
      outcome: wordOf(claim.outcome).toLocaleLowerCase(language),
      name: by.name,
      when: formatTime(claim.ruledAt ?? claim.settledAt, language),
    })
  }
}

type Props = Pick<Steps, 'lost' | 'queue' | 'trouble' | 'unsaved'> & { notice: string | null }

/** Whether everything done here is saved; what is not, and why. Its place is always there, so that nothing jumps. */
export const SaveLine = ({ lost, notice, queue, trouble, unsaved }: Props) => {
  const { words } = useWords()
  const lostWords = useLostWords()
  return (
    <div className="fact-check-saving">
      <p
        aria-live="polite"
        data-saving={unsaved > 0 ? (trouble ?? 'sending') : 'saved'}
        data-testid="check-saving"
      >
        {unsaved === 0 ? (
          <span>{notice ?? ''}</span>
        ) : trouble ? (
          <>
            <span aria-hidden="true">⚠ </span>
            {words(trouble === 'signed-out' ? 'stepsSignedOut' : 'stepsWait', {
              count: unsaved,
            })}{' '}
            <Button
              buttonStyle="none"
              extraButtonProps={{ 'data-testid': 'check-retry' }}
              margin={false}
              onClick={() => queue?.retry()}
            >
              {words('tryAgain')}
            </Button>
          </>
        ) : (
          words('stepsSaving')
        )}
      </p>
      <div aria-live="assertive" role="alert">
        {lost ? (
          <p className="fact-check-saving__lost" data-code={lost.code} data-testid="check-lost">
            <span aria-hidden="true">✗ </span>
            {lostWords(lost)}{' '}
            <Button
              buttonStyle="none"
              extraButtonProps={{ 'data-testid': 'check-lost-close' }}
              margin={false}
              onClick={() => queue?.dismiss()}
            >
              {words('close')}
            </Button>
          </p>
        ) : null}
      </div>
    </div>
  )
}
