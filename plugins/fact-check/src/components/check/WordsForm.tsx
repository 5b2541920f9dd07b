'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../state/useWords.ts'
import './WordsForm.css'

type Props = {
  label: string
  submit: string
  testId: string
  /** What stands in the field at first. */
  initial?: string
  /** Whether what stood there at first is an answer. */
  acceptsInitial?: boolean
  /** What is said when nothing was written; without it empty words are fine. */
  needed?: string
  /** What is asked before the words, and has the focus first. */
  lead?: ReactNode
  children?: ReactNode
  onSubmit: (text: string) => void
  onCancel: () => void
}

/** Asks for words in place: Enter takes them, Shift+Enter begins a line, Escape leaves. */
export const WordsForm = ({
  label,
  submit,
  testId,
  initial = '',
  acceptsInitial = false,
  needed,
  lead,
  children,
  onSubmit,
  onCancel,
}: Props) => {
  const id = useId()
  const [text, setText] = useState(initial)
  const [missing, setMissing] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, textarea')?.focus()
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const send = () => {
    const unchanged = !acceptsInitial && text.trim() === initial.trim()
    if (needed && (!text.trim() || unchanged)) {
      setMissing(true)
      return field.current?.focus()
    }
    onSubmit(text.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    } else if (
      event.key === 'Enter' &&
      !event.shiftKey &&
      !event.nativeEvent.isComposing &&
      (event.target as HTMLElement).tagName !== 'BUTTON'
    ) {
      event.preventDefault()
      if (!event.repeat) send()
    }
  }
  return (
    <div className="fact-check-words" data-testid={testId} onKeyDown={onKeyDown} ref={form}>
      {lead}
      <label htmlFor={id}>{label}</label>
      <textarea
        aria-describedby={missing ? `${id}-error` : undefined}
        aria-invalid={missing || undefined}
        data-testid={`${testId}-text`}
        id={id}
        maxLength={2000}
        onChange={(event) => {
          setText(event.target.value)
          setMissing(false)
        }}
        ref={field}
        rows={2}
        value={text}
      />
      {missing ? (
        <p className="fact-check-words__error" id={`${id}-error`} role="alert">
          <span aria-hidden="true">✗ </span>
          {needed}
        </p>
      ) : null}
      {children}
      <FormButtons onCancel={onCancel} onSubmit={send} submit={submit} testId={testId} />
    </div>
  )
}

type Buttons = Pick<Props, 'onCancel' | 'submit' | 'testId'> & { onSubmit: () => void }

/** What ends a small form, with the keys that do the same. */
export const FormButtons = ({ onCancel, onSubmit, submit, testId }: Buttons) => {
  const { words } = useWords()
  return (
    <div className="fact-check-words__buttons">
      <Button
        buttonStyle="secondary"
        extraButtonProps={{ 'data-testid': `${testId}-submit` }}
        margin={false}
        onClick={onSubmit}
        size="small"
      >
        {submit} <kbd>⏎</kbd>
      </Button>
      <Button
        buttonStyle="none"
        extraButtonProps={{ 'data-testid': `${testId}-cancel` }}
        margin={false}
        onClick={onCancel}
        size="small"
      >
        {words('cancel')} <kbd>Esc</kbd>
      </Button>
    </div>
  )
}
