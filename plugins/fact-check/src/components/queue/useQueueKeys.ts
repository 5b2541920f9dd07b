'use client'
import { useEffect, useRef, type RefObject } from 'react'

type Keys = {
  list: RefObject<HTMLElement | null>
  /** Id of the line that has the focus. */
  onTake: (id: string) => void
  onHelp: () => void
}

const typing = 'input, textarea, select, [contenteditable="true"], dialog *, [role="listbox"] *'

/** j and k move through the lines, a takes the one in focus, ? shows the keys; Enter is the link's own. */
export const useQueueKeys = ({ list, onTake, onHelp }: Keys): void => {
  const latest = useRef({ onTake, onHelp })
  useEffect(() => {
    latest.current = { onTake, onHelp }
  })
  useEffect(() => {
    const step = (by: -1 | 1) => {
      const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-queue-line]') ?? [])]
      const on = lines.findIndex((line) => line.closest('li')?.contains(document.activeElement))
      const next = lines[on === -1 ? 0 : Math.min(Math.max(on + by, 0), lines.length - 1)]
      next?.focus({ preventScroll: true })
      next?.closest('li')?.scrollIntoView({ block: 'nearest' })
    }
    const take = () => {
      const line = document.activeElement?.closest('li')?.querySelector('[data-queue-line]')
      const id = line && list.current?.contains(line) ? line.getAttribute('data-queue-line') : null
      if (id) latest.current.onTake(id)
    }
    const keys: Record<string, () => void> = {
      j: () => step(1),
      k: () => step(-1),
      a: take,
      '?': () => latest.current.onHelp(),
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.repeat && event.key === 'a') return
      if (event.ctrlKey || event.metaKey || event.altKey || target.matches(typing)) return
      if (!keys[event.key]) return
      event.preventDefault()
      keys[event.key]?.()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [list])
}
