'use client'
import { useEffect, useRef } from 'react'

/** What each key does; true for one that may be held down. */
export type DeskKey = { act: () => void; repeats?: boolean }

const elsewhere = 'input, textarea, select, [contenteditable="true"], dialog *, .nav *'

/** Hears the keys of the link desk, wherever the focus is in it. `off`: somebody turned single keys off. */
export const useDeskKeys = (keys: Record<string, DeskKey>, off: boolean): void => {
  const latest = useRef({ keys, off })
  useEffect(() => {
    latest.current = { keys, off }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = latest.current.keys[event.key]
      if (!key || latest.current.off) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const { target } = event
      if (!(target instanceof Element) || target.matches(elsewhere)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      if (!event.repeat || key.repeats) key.act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
