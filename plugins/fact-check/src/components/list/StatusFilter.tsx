'use client'
import { ReactSelect, useListQuery, type ReactSelectOption } from '@payloadcms/ui'
import type { Where } from 'payload'
import { useEffect, useRef, useState } from 'react'
import { useWords, type Word } from '../state/useWords.ts'
import { withCondition, valueOfCondition, type Place } from './conditions.ts'

const field = 'factCheckStatus'
const statuses = [
  'unchecked',
  'in-check',
  'changes-requested',
  'approved',
  'stale',
  'waived',
] as const

/**
 * Payload gives a filter of a project's own neither its value nor a way to change it, and every condition on the field
 * the same one: it finds its condition by where it stands.
 */
const placeOf = (element: HTMLElement | null): Place | null => {
  const and = element?.closest('.where-builder__and-filters > li')
  const or = and?.parentElement?.closest('li')
  const indexOf = (item: Element) => [...(item.parentElement?.children ?? [])].indexOf(item)
  return and && or ? { or: indexOf(or), and: indexOf(and) } : null
}

/** The fact-check status as a choice of its words; the list asks by what is stored. */
export const StatusFilter = () => {
  const { query, handleWhereChange } = useListQuery()
  const { words } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    const found = placeOf(box.current)
    setPlace((known) => (known?.and === found?.and && known?.or === found?.or ? known : found))
  }, [query?.where])

  const where = query?.where as Where | undefined
  const { operator, value } = valueOfCondition(where, place, field)
  const several = operator === 'in' || operator === 'not_in'
  const word = (status: string) =>
    words(`status_${status.replaceAll('-', '_')}` as Extract<Word, string>)
  const options: ReactSelectOption[] =
    operator === 'exists' ? [] : statuses.map((status) => ({ label: word(status), value: status }))
  const chosen = options.filter((option) => value.includes(String(option.value)))

  return (
    <div data-testid="status-filter" ref={box}>
      <ReactSelect
        disabled={!place || operator === 'exists'}
        isClearable
        isMulti={several}
        onChange={(next) => {
          if (!place) return
          const list = (Array.isArray(next) ? next : next ? [next] : []) as ReactSelectOption[]
          const values = list.map((option) => String(option.value))
          const changed = several ? values : values[0]
          void handleWhereChange?.(withCondition(where, place, field, changed))
        }}
        options={options}
        value={several ? chosen : chosen[0]}
      />
    </div>
  )
}
