'use client'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useWords } from '../state/useWords.ts'
import './FindBar.css'

type Props = {
  text: string
  count: number
  onChange: (text: string) => void
  onNext: (by: -1 | 1) => void
  onClose: () => void
}

/** Finds words in the passages: Enter leads to the next that has them, Escape back to the text. */
export const FindBar = ({ count, text, onChange, onClose, onNext }: Props) => {
  const { words } = useWords()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') onClose()
    else onNext(event.shiftKey ? -1 : 1)
  }
  return (
    <div className="fact-check-find" role="search">
      <label htmlFor={id}>{words('find')}</label>
      <input
        autoComplete="off"
        data-testid="check-find"
        id={id}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        ref={field}
        type="text"
        value={text}
      />
      <span aria-live="polite">{text.trim() ? words('foundIn', { count }) : ''}</span>
    </div>
  )
}
