'use client'
import { Button } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import { useWords } from '../state/useWords.ts'

type Props = { file: File | null; onChange: (file: File | null) => void }

/** A file to be kept as evidence. The browser's own field speaks the browser's language, not the reader's. */
export const FileField = ({ file, onChange }: Props) => {
  const { words } = useWords()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  return (
    <div aria-labelledby={`${id}-label`} className="fact-check-file" role="group">
      <span className="fact-check-file__label" id={`${id}-label`}>
        {words('evidenceFile')}
      </span>
      <input
        aria-hidden="true"
        className="sr-only"
        data-testid="evidence-file"
        onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        ref={field}
        tabIndex={-1}
        type="file"
      />
      <Button
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-describedby': `${id}-name`, 'data-testid': 'evidence-choose' }}
        margin={false}
        onClick={() => field.current?.click()}
        size="small"
      >
        {words('chooseFile')}
      </Button>
      <span id={`${id}-name`}>{file?.name ?? ''}</span>
    </div>
  )
}
