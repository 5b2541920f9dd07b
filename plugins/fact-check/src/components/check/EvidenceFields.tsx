'use client'
import { useId } from 'react'
import { useWords } from '../state/useWords.ts'

export const emptyEvidence = { source: '', url: '', excerpt: '', note: '', supports: true }
export type Written = typeof emptyEvidence
export type EvidenceProblem = 'evidenceBadUrl' | 'evidenceNeeded'

const fields = ['source', 'url', 'excerpt', 'note'] as const
const labels = {
  source: 'evidenceSource',
  url: 'evidenceUrl',
  excerpt: 'evidenceExcerpt',
  note: 'note',
} as const

type Props = {
  written: Written
  problem: EvidenceProblem | null
  onChange: (written: Written) => void
}

/** The words of a piece of evidence, and which way it points. */
export const EvidenceFields = ({ written, problem, onChange }: Props) => {
  const { words } = useWords()
  const id = useId()
  return (
    <>
      {fields.map((name) => {
        const props = {
          'aria-describedby': problem ? `${id}-error` : undefined,
          'aria-invalid':
            problem && (problem === 'evidenceBadUrl') === (name === 'url') ? true : undefined,
          'data-testid': `evidence-${name}`,
          id: `${id}-${name}`,
          maxLength: 2000,
          onChange: (event: { target: { value: string } }) =>
            onChange({ ...written, [name]: event.target.value }),
          value: written[name],
        }
        return (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{words(labels[name])}</label>
            {name === 'excerpt' ? (
              <textarea rows={2} {...props} />
            ) : (
              <input autoComplete="off" type={name === 'url' ? 'url' : 'text'} {...props} />
            )}
          </div>
        )
      })}
      <fieldset>
        <legend className="sr-only">{words('evidenceWhich')}</legend>
        {([true, false] as const).map((value) => (
          <label key={String(value)}>
            <input
              checked={written.supports === value}
              data-testid={value ? 'evidence-supports' : 'evidence-contradicts'}
              name={`${id}-supports`}
              onChange={() => onChange({ ...written, supports: value })}
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
    </>
  )
}
