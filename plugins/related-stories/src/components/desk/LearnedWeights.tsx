'use client'
import { Button, ShimmerEffect, useModal } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { formatMoment } from '../formatMoment.ts'
import { LinkDialog } from '../LinkDialog.tsx'
import { useWords } from '../state/useWords.ts'
import { useWeights } from './useWeights.ts'
import { WeightsTable } from './WeightsTable.tsx'
import './LearnedWeights.css'

export const weightsSlug = 'link-desk-weights'

/** What decisions taught the archive, and for who may: forgetting it, asked twice. */
export const LearnedWeights = ({ onSaid }: { onSaid: (said: string) => void }) => {
  const { words, language } = useWords()
  const { closeModal, isModalOpen } = useModal()
  const open = Boolean(isModalOpen(weightsSlug))
  const { weights, failed, refusal, load, forget } = useWeights(open)
  const [asking, setAsking] = useState(false)
  const [working, setWorking] = useState(false)
  const keep = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) setAsking(false)
  }, [open])
  // The button that was pressed is gone: the answer that changes nothing takes the focus.
  useEffect(() => {
    if (asking) keep.current?.querySelector('button')?.focus()
  }, [asking])
  const run = async () => {
    setWorking(true)
    const done = await forget()
    setWorking(false)
    setAsking(false)
    if (done) onSaid(words('weightsForgotten'))
  }
  const { kinds = [], since = null, resetBy, permissions } = weights ?? {}
  return (
    <LinkDialog slug={weightsSlug} testId="weights" title={words('weightsTitle')}>
      <p>{words('weightsExplained')}</p>
      {failed ? (
        <p role="alert">
          {words('weightsNotLoaded')}{' '}
          <Button buttonStyle="none" margin={false} onClick={() => void load()}>
            {words('tryAgain')}
          </Button>
        </p>
      ) : null}
      {!weights && !failed ? <ShimmerEffect height="6rem" /> : null}
      {since ? (
        <p className="link-weights__since" data-testid="weights-since" role="status">
          {words('weightsSince', {
            when: formatMoment(since, language),
            name: resetBy?.name || words('somebody'),
          })}
        </p>
      ) : null}
      {weights && kinds.length === 0 ? (
        <p data-testid="weights-none">{words('weightsNone')}</p>
      ) : null}
      {kinds.length > 0 ? <WeightsTable kinds={kinds} /> : null}
      {refusal ? (
        <p data-testid="weights-refused" role="alert">
          <span aria-hidden="true">✗ </span>
          {refusal}
        </p>
      ) : null}
      {asking ? <p role="alert">{words('weightsAsk')}</p> : null}
      <div className="link-dialog__buttons" ref={keep}>
        {asking ? (
          <>
            <Button
              buttonStyle="secondary"
              disabled={working}
              extraButtonProps={{ 'data-testid': 'weights-keep' }}
              key="keep"
              onClick={() => setAsking(false)}
            >
              {words('weightsKeep')}
            </Button>
            <Button
              disabled={working}
              extraButtonProps={{ 'data-testid': 'weights-forget' }}
              key="forget"
              onClick={() => void run()}
            >
              {words('weightsForget')}
            </Button>
          </>
        ) : (
          <>
            {permissions?.reset && kinds.length > 0 ? (
              <Button
                buttonStyle="secondary"
                extraButtonProps={{ 'data-testid': 'weights-ask' }}
                key="ask"
                onClick={() => setAsking(true)}
              >
                {words('weightsForget')} …
              </Button>
            ) : null}
            <Button
              buttonStyle="secondary"
              extraButtonProps={{ 'data-testid': 'weights-close' }}
              key="close"
              onClick={() => closeModal(weightsSlug)}
            >
              {words('close')}
            </Button>
          </>
        )}
      </div>
    </LinkDialog>
  )
}
