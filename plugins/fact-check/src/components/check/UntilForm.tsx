'use client'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Claim } from '../state/Step.ts'
import { useRecordWord } from '../state/useRecordWord.ts'
import { useWords } from '../state/useWords.ts'
import { FormButtons } from './WordsForm.tsx'

type Props = { claim: Claim; onUntil: (until: string) => void; onCancel: () => void }

const dayOf = (moment: Date): string => {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
/** A day counts to its last minute, wherever whoever chose it sits. */
const endOf = (day: string): Date => new Date(`${day}T23:59:59`)

/** Until which day what was found holds: settled as it was, and looked at again afterwards. */
export const UntilForm = ({ claim, onUntil, onCancel }: Props) => {
  const { words } = useWords()
  const wordOf = useRecordWord()
  const id = useId()
  const [day, setDay] = useState(claim.bestBefore ? dayOf(new Date(claim.bestBefore)) : '')
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const send = () => {
    const end = endOf(day)
    // Also what is no day at all.
    if (!(end.getTime() > Date.now())) {
      setWrong(true)
      return field.current?.focus()
    }
    onUntil(end.toISOString())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && (event.target as HTMLElement).tagName !== 'BUTTON') {
      if (!event.repeat) send()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const outcome = claim.outcome === 'verified-with-change' ? claim.outcome : 'verified'
  return (
    <div className="fact-check-words" data-testid="until-form" onKeyDown={onKeyDown}>
      <label htmlFor={id}>{words('untilDay', { outcome: wordOf(outcome) })}</label>
      <input
        aria-describedby={wrong ? `${id}-error` : `${id}-hint`}
        aria-invalid={wrong || undefined}
        data-testid="until-day"
        id={id}
        min={dayOf(new Date())}
        onChange={(event) => {
          setDay(event.target.value)
          setWrong(false)
        }}
        ref={field}
        type="date"
        value={day}
      />
      <p id={`${id}-hint`}>{words('untilHint')}</p>
      {wrong ? (
        <p className="fact-check-words__error" id={`${id}-error`} role="alert">
          <span aria-hidden="true">✗ </span>
          {words('untilNeeded')}
        </p>
      ) : null}
      <FormButtons onCancel={onCancel} onSubmit={send} submit={words('doSettle')} testId="until" />
    </div>
  )
}
