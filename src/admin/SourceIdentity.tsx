'use client'
import { TextareaInput, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import type { ChangeEvent } from 'react'
import { OpenIdentity } from './OpenIdentity.tsx'
import { sourceWords } from './sourceWords.ts'
import './sourceIdentity.css'

/** Nobody reads the field `identity`, so Payload leaves it out of the form: here it is written, and opened by custodians. */
export const SourceIdentity = ({ readOnly }: { readOnly?: boolean }) => {
  const { i18n } = useTranslation()
  const words = sourceWords(i18n.language)
  const { id } = useDocumentInfo()
  const { value, setValue } = useField<string>({ path: 'identity' })
  return (
    <div className="source-identity" data-testid="source-identity">
      {readOnly ? null : (
        <TextareaInput
          description={id ? `${words.hint} ${words.replaces}` : words.hint}
          label={words.label}
          onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.target.value)}
          path="identity"
          rows={3}
          value={value ?? ''}
        />
      )}
      {id ? <OpenIdentity id={id} /> : null}
    </div>
  )
}
