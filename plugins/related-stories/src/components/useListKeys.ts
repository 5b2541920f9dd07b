'use client'
import type { KeyboardEvent, RefObject } from 'react'

/** Which of a row's buttons a key presses: the first that is there. */
const buttons: Record<string, string[]> = {
  a: ['confirm', 'retype'],
  d: ['seen'],
  p: ['pin', 'unpin'],
  s: ['later'],
  u: ['unlink'],
  x: ['reject'],
}

/** Keys that may be held down: they go from row to row. A decision needs a press of its own. */
const repeating = new Set(['j', 'k', 'ArrowDown', 'ArrowUp'])
const known = new Set([...repeating, ...Object.keys(buttons), 't', 'z', '/', '?'])

type Keys = {
  list: RefObject<HTMLElement | null>
  onShift: (linkId: string, by: 1 | -1) => void
  onUndo: () => void
  onSearch: () => void
  onHelp: () => void
}

/** The keys of a story's links, heard where the rows are; every one of them has a button as well. */
export const useListKeys = ({ list, onShift, onUndo, onSearch, onHelp }: Keys) => {
  const rows = (): HTMLElement[] =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-link]') ?? [])].filter((row) =>
      row.checkVisibility(),
    )
  const focusRow = (at: number) => {
    const all = rows()
    all[Math.max(0, Math.min(at, all.length - 1))]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, key, metaKey, repeat, target } = event
    if (ctrlKey || metaKey || !(target instanceof HTMLElement)) return
    const take = () => {
      event.preventDefault()
      event.stopPropagation()
    }
    const row = target.closest<HTMLElement>('[data-link]')
    if (target.closest('select, input, textarea')) {
      if (!row || (key !== 'Enter' && key !== 'Escape')) return
      row.focus()
      return take()
    }
    if (repeat && known.has(key) && !repeating.has(key)) return take()
    const at = row ? rows().indexOf(row) : -1
    const id = row?.dataset.link
    if (altKey) {
      const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null
      if (!by || !id) return
      onShift(id, by)
    } else if (key === 'j' || key === 'ArrowDown') focusRow(at + 1)
    else if (key === 'k' || key === 'ArrowUp') focusRow(at - 1)
    else if (key === 't' && row) row.querySelector('select')?.focus()
    else if (key === '/') onSearch()
    else if (key === '?') onHelp()
    else if (key === 'z') onUndo()
    else if (row && buttons[key])
      buttons[key]
        .map((act) => row.querySelector<HTMLButtonElement>(`[data-act="${act}"]`))
        .find((button) => button !== null)
        ?.click()
    else return
    take()
  }
  return { focusRow, onKeyDown, rows }
}
