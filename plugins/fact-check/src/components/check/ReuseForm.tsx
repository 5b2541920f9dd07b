'use client'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { ClaimMatch } from '../../facts/claimMatches.ts'
import { claimWaits } from '../state/nextOpen.ts'
import type { Claim } from '../state/Step.ts'
import { useRecordWord } from '../state/useRecordWord.ts'
import { useWords } from '../state/useWords.ts'
import { FormButtons } from './WordsForm.tsx'

/** How a claim of the archive is taken over: with its outcome, its evidence and the words that outcome needs. */
export type Reuse = { settles: boolean; takeEvidence: boolean; text: string }

type Props = {
  claim: Claim | null
  match: ClaimMatch
  maySettle: boolean
  onTake: (reuse: Reuse) => void
  /** To the next or the previous one that is offered. */
  onMove: (by: -1 | 1) => void
  onCancel: () => void
}

const asks: Record<string, 'askChange' | 'askDisputed' | 'askTried' | undefined> = {
  'verified-with-change': 'askChange',
  disputed: 'askDisputed',
  unverifiable: 'askTried',
}
const needs = {
  askChange: 'needChange',
  askDisputed: 'needDisputed',
  askTried: 'needTried',
} as const

/** Says that a claim repeats one of the archive, after a look at what differs. */
export const ReuseForm = ({ claim, match, maySettle, onTake, onMove, onCancel }: Props) => {
  const { words } = useWords()
  const wordOf = useRecordWord()
  const id = useId()
  const [settles, setSettles] = useState(maySettle && (!claim || claimWaits(claim, false)))
  const [takeEvidence, setTakeEvidence] = useState(match.evidenceCount > 0)
  const [text, setText] = useState(match.change ?? match.note ?? match.ruling ?? '')
  const [missing, setMissing] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const ask = settles ? asks[match.outcome] : undefined
  const take = () => {
    if (!ask || text.trim())
      return onTake({
        settles,
        takeEvidence: settles && takeEvidence,
        text: ask ? text.trim() : '',
      })
    setMissing(true)
    form.current?.querySelector('textarea')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { tagName } = event.target as HTMLElement
    const moves = event.key === 'ArrowDown' || event.key === 'ArrowUp'
    if (event.key === 'Escape') onCancel()
    else if (moves && tagName !== 'TEXTAREA') onMove(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Enter' && !event.shiftKey && tagName !== 'BUTTON') {
      if (!event.repeat) take()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const box = (name: string, label: string, checked: boolean, set: (on: boolean) => void) => (
    <label>
      <input
        checked={checked}
        data-testid={`reuse-${name}`}
        onChange={(event) => set(event.target.checked)}
        type="checkbox"
      />{' '}
      {label}
    </label>
  )
  return (
    <div
      className="fact-check-words fact-check-reuse"
      data-testid="reuse-form"
      onKeyDown={onKeyDown}
      ref={form}
    >
      <p>{words(claim ? 'reuseLinks' : 'reuseMarks')}</p>
      {maySettle
        ? box(
            'settle',
            words('reuseSettles', { outcome: wordOf(match.outcome) }),
            settles,
            setSettles,
          )
        : null}
      {settles && match.evidenceCount > 0
        ? box('evidence', words('reuseEvidence'), takeEvidence, setTakeEvidence)
        : null}
      {ask ? (
        <>
          <label htmlFor={`${id}-text`}>{words(ask)}</label>
          <textarea
            aria-describedby={missing ? `${id}-error` : undefined}
            aria-invalid={missing || undefined}
            data-testid="reuse-text"
            id={`${id}-text`}
            maxLength={2000}
            onChange={(event) => {
              setText(event.target.value)
              setMissing(false)
            }}
            rows={2}
            value={text}
          />
        </>
      ) : null}
      {ask && missing ? (
        <p className="fact-check-words__error" id={`${id}-error`} role="alert">
          <span aria-hidden="true">✗ </span>
          {words(needs[ask])}
        </p>
      ) : null}
      <FormButtons onCancel={onCancel} onSubmit={take} submit={words('reuseTake')} testId="reuse" />
    </div>
  )
}
