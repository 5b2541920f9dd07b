'use client'
import { type ReactNode, type Ref } from 'react'
import type { Inference } from '../inferences.ts'
import { InferenceEditor } from './InferenceEditor.tsx'
import type { Settling, Standing } from './state/Settling.ts'
import { useImportWords } from './state/useImportWords.ts'
import './InferenceItem.css'

type Props = {
  inference: Inference
  standing: Standing
  context?: ReactNode
  isSelected: boolean
  isEditing: boolean
  disabled: boolean
  ref: Ref<HTMLLIElement>
  onSelect: () => void
  onEdit: (editing: boolean) => void
  onSettle: (settling: Settling) => void
}

const marks = { open: '?', new: '+', taken: '✓', leftOut: '–' } as const

/** One inference: how it stands, in a mark and a word, and the three things to do with it. */
export const InferenceItem = ({
  inference,
  standing,
  context,
  isSelected,
  isEditing,
  disabled,
  ref,
  onSelect,
  onEdit,
  onSettle,
}: Props) => {
  const words = useImportWords()
  const { kind, text, proposal } = inference
  const isNew = standing.state === 'open' && kind === 'mention' && !standing.known
  const state = isNew ? 'new' : standing.state === 'left-out' ? 'leftOut' : standing.state
  const label = words(`kind_${kind === 'mention' ? (proposal?.type ?? 'person') : kind}`)
  const name = standing.name ?? words('nobody')
  const said = kind === 'speaker' && text && text !== standing.name
  const action = (
    key: string,
    test: string,
    title: 'take' | 'leaveOut' | 'edit',
    onClick: () => void,
    blocked = false,
  ) => (
    <button
      aria-keyshortcuts={key}
      aria-label={words(`${title}Of`, { name })}
      data-key={key}
      data-testid={test}
      disabled={disabled || blocked}
      onClick={onClick}
      tabIndex={isSelected ? 0 : -1}
      title={words(title)}
      type="button"
    >
      <span>{words(title)}</span>
    </button>
  )

  return (
    <li
      aria-current={isSelected || undefined}
      className="import-inference"
      data-kind={kind}
      data-state={standing.state}
      data-testid="inference"
      onClick={onSelect}
      ref={ref}
      tabIndex={isSelected ? 0 : -1}
    >
      <span aria-hidden="true" className="import-inference__mark">
        {marks[state]}
      </span>
      <div className="import-inference__what">
        <p>
          <span className="import-inference__kind">{label}</span>{' '}
          {said ? <span>{text} → </span> : null}
          <strong data-testid="inference-proposal">{name}</strong>{' '}
          <span className="import-inference__state">
            {words(`state_${state}`)}
            {standing.known && state !== 'leftOut' ? `, ${words('known')}` : ''}
          </span>
        </p>
        {context}
        {isEditing ? (
          <InferenceEditor
            inference={inference}
            name={standing.name ?? ''}
            onCancel={() => onEdit(false)}
            onSave={onSettle}
          />
        ) : null}
      </div>
      {isEditing ? null : (
        <div className="import-inference__actions">
          {action('y', 'inference-take', 'take', () => onSettle({ decision: 'take' }), !proposal)}
          {action('n', 'inference-leave-out', 'leaveOut', () =>
            onSettle({ decision: 'leave-out' }),
          )}
          {action('e', 'inference-edit', 'edit', () => onEdit(true))}
        </div>
      )}
    </li>
  )
}
