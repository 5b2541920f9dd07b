'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import { inferencesOf, type Inference } from '../inferences.ts'
import { useImportWords } from './state/useImportWords.ts'
import './OpenQuestions.css'

const kindOf = ({ kind, proposal }: Inference) =>
  kind === 'mention' ? (proposal?.type ?? 'person') : kind

/** What of an import nobody has confirmed yet, shown to whoever approves: an approval covers it. */
export const OpenQuestions = () => {
  const words = useImportWords()
  const { id } = useDocumentInfo()
  const stored = useFormFields(([fields]) => fields.inferences?.value)
  const open = useMemo(
    () => inferencesOf({ inferences: stored }).filter(({ state }) => state === 'open'),
    [stored],
  )
  if (!id || open.length === 0) return null
  return (
    <details className="open-questions" data-testid="open-questions">
      <summary>{words('openAtApproval', { count: open.length })}</summary>
      <ul>
        {open.map((inference) => (
          <li key={inference.id}>
            {words(`kind_${kindOf(inference)}`)}{' '}
            <strong>{inference.proposal?.name ?? words('nobody')}</strong>
            {inference.text === inference.proposal?.name ? null : <q>{inference.text}</q>}
          </li>
        ))}
      </ul>
    </details>
  )
}
