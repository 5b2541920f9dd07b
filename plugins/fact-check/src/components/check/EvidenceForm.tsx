'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Passage } from '../state/CheckState.ts'
import { useWords } from '../state/useWords.ts'
import { FormButtons } from './WordsForm.tsx'
import './EvidenceForm.css'

export type GivenEvidence = {
  source?: string
  url?: string
  excerpt?: string
  note?: string
  supports: boolean
}
type Props = {
  claim: string
  sources: Passage['sources']
  onAdd: (evidence: GivenEvidence) => void
  onCancel: () => void
}
const empty = { source: '', url: '', excerpt: '', note: '' }
const fields = ['source', 'url', 'excerpt', 'note'] as const
const labels = {
  source: 'evidenceSource',
  url: 'evidenceUrl',
  excerpt: 'evidenceExcerpt',
  note: 'note',
} as const

const isAddress = (text: string): boolean => {
  try {
    return /^https?:$/.test(new URL(text).protocol)
  } catch {
    return false
  }
}

/** What supports or contradicts a claim; what the writer named as a source is there to be taken. */
export const EvidenceForm = ({ claim, sources, onAdd, onCancel }: Props) => {
  const { words } = useWords()
  const id = useId()
  const [given, setGiven] = useState(empty)
  const [supports, setSupports] = useState(true)
  const [problem, setProblem] = useState<'evidenceNeeded' | 'evidenceBadUrl' | null>(null)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    first.current?.focus()
    first.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const add = () => {
    const { source, url, excerpt, note } = given
    if (url.trim() && !isAddress(url.trim())) return setProblem('evidenceBadUrl')
    if (!source.trim() && !url.trim() && !excerpt.trim()) {
      first.current?.focus()
      return setProblem('evidenceNeeded')
    }
    onAdd({
      source: source.trim() || undefined,
      url: url.trim() || undefined,
      excerpt: excerpt.trim() || undefined,
      note: note.trim() || undefined,
      supports,
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { tagName } = event.target as HTMLElement
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    } else if (event.key === 'Enter' && !event.shiftKey && tagName !== 'BUTTON') {
      event.preventDefault()
      if (!event.repeat) add()
    }
  }
  return (
    <div
      className="fact-check-words fact-check-evidence"
      data-testid="evidence-form"
      onKeyDown={onKeyDown}
    >
      <p>
        <strong>{words('evidenceFor')}</strong> <q>{claim}</q>
      </p>
      {sources.length > 0 ? (
        <div>
          <p>{words('writersSources')}</p>
          <ul>
            {sources.map((source, index) => (
              <li key={index}>
                <Button
                  buttonStyle="secondary"
                  extraButtonProps={{ 'data-testid': 'evidence-take' }}
                  margin={false}
                  onClick={() =>
                    onAdd({
                      source: source.source,
                      url: source.url ?? undefined,
                      note: source.note ?? undefined,
                      supports: true,
                    })
                  }
                  size="small"
                >
                  {words('takeSource', { source: source.source })}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {fields.map((name) => {
        const props = {
          'aria-describedby': problem ? `${id}-error` : undefined,
          'aria-invalid':
            problem && (problem === 'evidenceBadUrl') === (name === 'url') ? true : undefined,
          'data-testid': `evidence-${name}`,
          id: `${id}-${name}`,
          maxLength: 2000,
          onChange: (event: { target: { value: string } }) => {
            setGiven({ ...given, [name]: event.target.value })
            setProblem(null)
          },
          value: given[name],
        }
        return (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{words(labels[name])}</label>
            {name === 'excerpt' ? (
              <textarea rows={2} {...props} />
            ) : (
              <input
                autoComplete="off"
                ref={name === 'source' ? first : undefined}
                type={name === 'url' ? 'url' : 'text'}
                {...props}
              />
            )}
          </div>
        )
      })}
      <fieldset>
        <legend className="sr-only">{words('evidenceWhich')}</legend>
        {([true, false] as const).map((value) => (
          <label key={String(value)}>
            <input
              checked={supports === value}
              data-testid={value ? 'evidence-supports' : 'evidence-contradicts'}
              name={`${id}-supports`}
              onChange={() => setSupports(value)}
              type="radio"
            />{' '}
            {words(value ? 'supportsIt' : 'contradictsIt')}
          </label>
        ))}
      </fieldset>
      {problem ? (
        <p className="fact-check-words__error" id={`${id}-error`} role="alert">
          <span aria-hidden="true">✗ </span>
          {words(problem)}
        </p>
      ) : null}
      <FormButtons
        onCancel={onCancel}
        onSubmit={add}
        submit={words('addEvidence')}
        testId="evidence"
      />
    </div>
  )
}
