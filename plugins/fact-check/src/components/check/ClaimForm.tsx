'use client'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { claimKinds, type ClaimKind } from '../../domain/claims.ts'
import { guessKind } from '../../domain/guessKind.ts'
import { useRecordWord } from '../state/useRecordWord.ts'
import { useWords } from '../state/useWords.ts'
import { FormButtons } from './WordsForm.tsx'
import './ClaimForm.css'

type Props = {
  exact: string
  language: string
  onMark: (kind: ClaimKind, claimant: string) => void
  onCancel: () => void
}

/** Marks words as a claim: the kind is guessed, whoever says so is named if it matters. */
export const ClaimForm = ({ exact, language, onMark, onCancel }: Props) => {
  const { words } = useWords()
  const wordOf = useRecordWord()
  const id = useId()
  const [kind, setKind] = useState<ClaimKind>(() => guessKind(exact, language))
  const [claimant, setClaimant] = useState('')
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    } else if (event.key === 'Enter' && (event.target as HTMLElement).tagName !== 'BUTTON') {
      event.preventDefault()
      if (!event.repeat) onMark(kind, claimant.trim())
    }
  }
  return (
    <div
      className="fact-check-words fact-check-claim-form"
      data-testid="claim-form"
      onKeyDown={onKeyDown}
    >
      <p>
        <strong>{words('markAsClaim')}</strong> <q>{exact}</q>
      </p>
      <div>
        <label htmlFor={`${id}-kind`}>{words('claimKind')}</label>
        <select
          data-testid="claim-form-kind"
          id={`${id}-kind`}
          onChange={(event) => setKind(event.target.value as ClaimKind)}
          ref={field}
          value={kind}
        >
          {claimKinds.map((each) => (
            <option key={each} value={each}>
              {wordOf(each)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-claimant`}>{words('claimant')}</label>
        <input
          autoComplete="off"
          data-testid="claim-form-claimant"
          id={`${id}-claimant`}
          maxLength={200}
          onChange={(event) => setClaimant(event.target.value)}
          type="text"
          value={claimant}
        />
      </div>
      <FormButtons
        onCancel={onCancel}
        onSubmit={() => onMark(kind, claimant.trim())}
        submit={words('markClaim')}
        testId="claim-form"
      />
    </div>
  )
}
