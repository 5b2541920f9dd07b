'use client'
import { type Ref, useId } from 'react'
import './NoteField.css'

type Props = {
  label: string
  hint?: string
  error?: string | null
  value: string
  testId: string
  disabled?: boolean
  rows?: number
  ref?: Ref<HTMLTextAreaElement>
  onChange: (value: string) => void
}

/** A labelled note with its hint and error tied to it. */
export const NoteField = ({
  label,
  hint,
  error,
  value,
  testId,
  disabled,
  rows = 2,
  ref,
  onChange,
}: Props) => {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="fact-check-note">
      <label htmlFor={id}>{label}</label>
      <textarea
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        data-testid={testId}
        disabled={disabled}
        id={id}
        maxLength={2000}
        onChange={(event) => onChange(event.target.value)}
        ref={ref}
        rows={rows}
        value={value}
      />
      {hint ? <p id={`${id}-hint`}>{hint}</p> : null}
      {error ? (
        <p className="fact-check-note__error" id={`${id}-error`} role="alert">
          <span aria-hidden="true">✗ </span>
          {error}
        </p>
      ) : null}
    </div>
  )
}
