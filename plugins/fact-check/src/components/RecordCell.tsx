'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useRecordWord } from './state/useRecordWord.ts'

/** A state or a kind of event in a list of the desk's records. */
export const RecordCell = ({ cellData }: DefaultCellComponentProps) => {
  const wordOf = useRecordWord()
  return <span data-stored={String(cellData ?? '')}>{wordOf(cellData)}</span>
}
