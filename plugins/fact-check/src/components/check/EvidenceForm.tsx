'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { RefusalNote } from '../RefusalNote.tsx'
import type { Passage } from '../state/CheckState.ts'
import { isAddress } from '../state/isAddress.ts'
import { useKeepEvidence, type Keeping } from '../state/useKeepEvidence.ts'
import { useWords } from '../state/useWords.ts'
import { emptyEvidence, EvidenceFields, type EvidenceProblem } from './EvidenceFields.tsx'
import { FileField } from './FileField.tsx'
import { TakeSource } from './TakeSource.tsx'
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
  /** Where copies go; null while nobody may keep any. */
  keeping: Keeping | null
  onAdd: (evidence: GivenEvidence) => void
  onCancel: () => void
}

/** What supports or contradicts a claim, with a copy of it when wished; the writer's sources are there to be taken. */
export const EvidenceForm = ({ claim, sources, keeping, onAdd, onCancel }: Props) => {
  const { words } = useWords()
  const [written, setWritten] = useState(emptyEvidence)
  const [file, setFile] = useState<File | null>(null)
  const [keepsCopy, setKeepsCopy] = useState(false)
  const [problem, setProblem] = useState<EvidenceProblem | null>(null)
  const { keep, refusal, working } = useKeepEvidence(keeping)
  const form = useRef<HTMLDivElement>(null)
  const focusFirst = () => form.current?.querySelector<HTMLElement>('input[type="text"]')?.focus()
  useEffect(() => {
    focusFirst()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const url = written.url.trim()
  const mayCopy = keeping !== null && file === null && isAddress(url)
  const given = (): GivenEvidence => ({
    source: written.source.trim() || undefined,
    url: url || undefined,
    excerpt: written.excerpt.trim() || undefined,
    note: written.note.trim() || undefined,
    supports: written.supports,
  })
  const add = () => {
    if (working) return
    const { excerpt, source } = given()
    if (url && !isAddress(url)) return setProblem('evidenceBadUrl')
    if (!source && !url && !excerpt && !file) {
      focusFirst()
      return setProblem('evidenceNeeded')
    }
    if (file || (mayCopy && keepsCopy)) return void keep(given(), file)
    onAdd(given())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    } else if (event.key === 'Enter' && !event.shiftKey && !target.matches('button')) {
      event.preventDefault()
      if (!event.repeat) add()
    }
  }
  return (
    <div
      className="fact-check-words fact-check-evidence"
      data-testid="evidence-form"
      onKeyDown={onKeyDown}
      ref={form}
    >
      <p>
        <strong>{words('evidenceFor')}</strong> <q>{claim}</q>
      </p>
      <TakeSource onTake={onAdd} sources={sources} />
      <EvidenceFields
        onChange={(next) => {
          setWritten(next)
          setProblem(null)
        }}
        problem={problem}
        written={written}
      />
      {mayCopy ? (
        <label className="fact-check-evidence__keep">
          <input
            checked={keepsCopy}
            data-testid="evidence-keep"
            onChange={(event) => setKeepsCopy(event.target.checked)}
            type="checkbox"
          />{' '}
          {words('keepsCopy')}
        </label>
      ) : null}
      {keeping ? (
        <FileField
          file={file}
          onChange={(chosen) => {
            setFile(chosen)
            setProblem(null)
          }}
        />
      ) : null}
      <p className="fact-check-evidence__working" data-testid="evidence-working" role="status">
        {working ? words(file ? 'fileUploading' : 'copyFetching') : null}
      </p>
      <RefusalNote refusal={refusal} />
      {refusal && !file ? (
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'data-testid': 'evidence-without' }}
          margin={false}
          onClick={() => onAdd(given())}
          size="small"
        >
          {words('addWithoutCopy')}
        </Button>
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
