'use client'
import type { DefaultCellComponentProps } from 'payload'
import { StatusBadge } from './StatusBadge.tsx'

/** The fact-check status in a list. */
export const StatusCell = ({ cellData }: DefaultCellComponentProps) => (
  <StatusBadge status={typeof cellData === 'string' && cellData ? cellData : 'unchecked'} />
)
