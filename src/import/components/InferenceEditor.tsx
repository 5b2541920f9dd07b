'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Inference } from '../inferences.ts'
import type { MentionType } from '../text/extraction.ts'
import type { Settling } from './state/Settling.ts'
import { useImportWords } from './state/useImportWords.ts'
import { type Found, useRecordSearch } from './state/useRecordSearch.ts'
import './InferenceEditor.css'

type Props = {
  inference: Inference
  name: string
  onSave: (settling: Settling) => void
  onCancel: () => void
}

const kinds: MentionType[] = ['person', 'organization', 'place']

/** Another name, or a record, for what was inferred. Enter saves, Escape leaves all as it was. */
export const InferenceEditor = ({ inference, name: proposed, onSave, onCancel }: Props) => {
  const words = useImportWords()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState(proposed)
  const [type, setType] = useState<MentionType>(inference.proposal?.type ?? 'person')
  const [picked, setPicked] = useState<Found | null>(null)
  const searched: MentionType[] = inference.kind === 'speaker' ? ['person', 'organization'] : [type]
  const found = useRecordSearch(inference.kind === 'dateline' ? '' : name, searched)

  useEffect(() => input.current?.select(), [])

  const save = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (!name.trim()) return
    onSave({
      decision: 'edit',
      name: name.trim(),
      ...(picked && { recordId: picked.id, recordType: picked.type }),
      ...(!picked && inference.kind === 'mention' && { recordType: type }),
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') onCancel()
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) save(event)
  }
  const pick = (record: Found) => {
    setPicked(record)
    setName(record.name)
    input.current?.focus()
  }

  return (
    <div className="import-editor" onKeyDown={onKeyDown} role="group">
      <label htmlFor={id}>{words('name')}</label>
      <input
        autoComplete="off"
        data-testid="inference-name"
        id={id}
        maxLength={300}
        onChange={(event) => {
          setName(event.target.value)
          setPicked(null)
        }}
        ref={input}
        type="text"
        value={name}
      />
      {inference.kind === 'mention' ? (
        <label className="import-editor__type">
          {words('type')}
          <select
            data-testid="inference-type"
            onChange={(event) => {
              setType(event.target.value as MentionType)
              setPicked(null)
            }}
            value={type}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {words(`kind_${kind}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div aria-live="polite" className="import-editor__found">
        {picked ? <p>✓ {words('linkedTo', { name: picked.name })}</p> : null}
        {!picked && found?.failed ? <p>{words('searchFailed')}</p> : null}
        {!picked && found && !found.failed && found.records.length === 0 ? (
          <p>{words('noneFound')}</p>
        ) : null}
        {!picked && found && found.records.length > 0 ? (
          <ul aria-label={words('pick')}>
            {found.records.map((record) => (
              <li key={`${record.type}-${record.id}`}>
                <button data-testid="inference-record" onClick={() => pick(record)} type="button">
                  {record.name} <small>{words(`kind_${record.type}`)}</small>
                </button>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className="import-editor__buttons">
        <Button
          disabled={!name.trim()}
          extraButtonProps={{ 'data-testid': 'inference-save' }}
          margin={false}
          onClick={save}
          size="small"
        >
          {words('save')}
        </Button>
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'data-testid': 'inference-cancel' }}
          margin={false}
          onClick={onCancel}
          size="small"
        >
          {words('cancel')}
        </Button>
      </div>
    </div>
  )
}
