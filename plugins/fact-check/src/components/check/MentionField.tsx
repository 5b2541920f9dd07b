'use client'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { usePeople, type Colleague } from '../state/usePeople.ts'
import { useWords } from '../state/useWords.ts'
import { FormButtons } from './WordsForm.tsx'
import './MentionField.css'

type Props = { onSubmit: (text: string, mentions: string[]) => void; onCancel: () => void }

/** What is being typed behind an @, up to the caret; null when it is no mention. */
const askedIn = (text: string, caret: number): { from: number; name: string } | null => {
  const found = /(?:^|\s)@([\p{L}\p{M}.' -]{0,40})$/u.exec(text.slice(0, caret))
  if (!found) return null
  const name = found[1] ?? ''
  return { from: caret - name.length - 1, name }
}

const matching = (people: Colleague[], name: string, language: string): Colleague[] => {
  const wanted = name.toLocaleLowerCase(language)
  return people
    .filter((person) => ` ${person.name.toLocaleLowerCase(language)}`.includes(` ${wanted}`))
    .slice(0, 6)
}

/** A comment in the making: an @ offers the people of the desk, and whoever is named is told. */
export const MentionField = ({ onSubmit, onCancel }: Props) => {
  const { words, language } = useWords()
  const people = usePeople(true)
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState(0)
  const [closed, setClosed] = useState(false)
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const asked = closed ? null : askedIn(text, caret)
  const offered = asked && people ? matching(people, asked.name, language) : []
  // "@Selin Acar " is said: only another @ asks again.
  const open = offered.length > 0 && !offered.some(({ name }) => asked?.name.startsWith(`${name} `))
  const at = Math.min(chosen, offered.length - 1)

  const take = (person: Colleague | undefined) => {
    if (!asked || !person) return
    const next = `${text.slice(0, asked.from)}@${person.name} ${text.slice(caret)}`
    const place = asked.from + person.name.length + 2
    setText(next)
    setCaret(place)
    setChosen(0)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(place, place)
    })
  }
  const send = () => {
    if (!text.trim()) {
      setMissing(true)
      return field.current?.focus()
    }
    const named = (people ?? []).filter(({ name }) => text.includes(`@${name}`))
    onSubmit(
      text.trim(),
      named.map((person) => person.id),
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const stop = () => {
      event.preventDefault()
      event.stopPropagation()
    }
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      stop()
      const by = event.key === 'ArrowDown' ? 1 : -1
      return setChosen((at + by + offered.length) % offered.length)
    }
    if (open && (event.key === 'Enter' || event.key === 'Tab')) {
      stop()
      return take(offered[at])
    }
    if (event.key === 'Escape') {
      stop()
      return open ? setClosed(true) : onCancel()
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      stop()
      if (!event.repeat) send()
    }
  }
  return (
    <div className="fact-check-words fact-check-mentions" data-testid="comment-form">
      <label htmlFor={`${id}-text`}>{words('comment')}</label>
      <textarea
        aria-activedescendant={open ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        aria-controls={open ? `${id}-people` : undefined}
        aria-describedby={`${id}-hint`}
        aria-invalid={missing || undefined}
        data-testid="comment-text"
        id={`${id}-text`}
        maxLength={2000}
        onChange={(event) => {
          setText(event.target.value)
          setCaret(event.target.selectionStart)
          setChosen(0)
          setClosed(false)
          setMissing(false)
        }}
        onKeyDown={onKeyDown}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        ref={field}
        rows={2}
        value={text}
      />
      {open ? (
        <ul aria-label={words('people')} id={`${id}-people`} role="listbox">
          {offered.map((person, index) => (
            <li
              aria-selected={index === at}
              data-testid="comment-person"
              id={`${id}-${index}`}
              key={person.id}
              onMouseDown={(event) => {
                event.preventDefault()
                take(person)
              }}
              role="option"
            >
              {person.name}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="fact-check-mentions__hint" id={`${id}-hint`}>
        {words(missing ? 'commentNeeded' : 'mentionHint')}
      </p>
      <FormButtons
        onCancel={onCancel}
        onSubmit={send}
        submit={words('doComment')}
        testId="comment"
      />
    </div>
  )
}
