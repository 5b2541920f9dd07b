'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { RefusalNote } from '../RefusalNote.tsx'
import type { CheckState, Command, Refusal } from '../state/CheckState.ts'
import type { Claim } from '../state/Step.ts'
import { useCommand } from '../state/useCommand.ts'
import { useWords } from '../state/useWords.ts'
import { WordsForm } from './WordsForm.tsx'

type Props = {
  claim: Claim
  /** The id the server knows the claim by. */
  claimId: string
  ratings: CheckState['ratings']
  mayPublish: boolean
  onDone: (said: string) => void
  onCancel: () => void
}

/** What readers are told a claim was found to be: a rating and the verdict in words, published or taken back. */
export const ReviewForm = ({ claim, claimId, ratings, mayPublish, onDone, onCancel }: Props) => {
  const { words } = useWords()
  const { run, working } = useCommand()
  const id = useId()
  const { rating: last, shown, verdict } = claim.review
  const known = ratings.some(({ value }) => String(value) === last)
  const [rating, setRating] = useState((known && last) || '')
  const [refusal, setRefusal] = useState<Pick<Refusal, 'code' | 'message'> | null>(null)

  const send = async (command: Command, args: Record<string, unknown>, said: string) => {
    const answer = await run(command, { claimId, ...args })
    setRefusal(answer)
    if (!answer) onDone(said)
  }
  const publish = (text: string) => {
    if (working) return
    if (!rating) return setRefusal({ code: 'INVALID_INPUT', message: words('needRating') })
    void send(
      'publishClaimReview',
      { rating: Number(rating), verdict: text },
      words('reviewPublished'),
    )
  }
  const takeBack = shown ? (
    <Button
      buttonStyle="secondary"
      disabled={working !== null}
      extraButtonProps={{ 'data-testid': 'review-withdraw' }}
      margin={false}
      onClick={() => void send('withdrawClaimReview', {}, words('reviewWithdrawn'))}
      size="small"
    >
      {words('doWithdrawReview')}
    </Button>
  ) : null
  if (!mayPublish)
    return (
      <div className="fact-check-words" data-testid="review-form">
        <p>{words('reviewOpen')}</p>
        <RefusalNote refusal={refusal} />
        <div className="fact-check-words__buttons">{takeBack}</div>
      </div>
    )
  return (
    <WordsForm
      acceptsInitial
      initial={verdict ?? ''}
      label={words('reviewVerdict')}
      lead={
        <>
          <p>{words('reviewExplained')}</p>
          <div>
            <label htmlFor={id}>{words('reviewRating')}</label>
            <select
              data-testid="review-rating"
              id={id}
              onChange={(event) => {
                setRating(event.target.value)
                setRefusal(null)
              }}
              value={rating}
            >
              <option value="">{words('chooseRating')}</option>
              {ratings.map(({ name, value }) => (
                <option key={value} value={value}>
                  {value} · {name}
                </option>
              ))}
            </select>
          </div>
        </>
      }
      needed={words('needVerdict')}
      onCancel={onCancel}
      onSubmit={publish}
      submit={words('doPublishReview')}
      testId="review-form"
    >
      <RefusalNote refusal={refusal} />
      {takeBack}
    </WordsForm>
  )
}
