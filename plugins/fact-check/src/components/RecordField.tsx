'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useRecordWord } from './state/useRecordWord.ts'

/** A state or a kind of event on one of the desk's records, which nobody types. */
export const RecordField: TextFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string>({ path })
  const wordOf = useRecordWord()
  return (
    <div className="field-type" id={`field-${path}`}>
      <FieldLabel label={field.label} path={path} />
      <div data-stored={value}>{wordOf(value)}</div>
    </div>
  )
}
