'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

export const rowId = (key: string): string => `passage-${key}`
const hashOf = (key: string): string => `#passage=${encodeURIComponent(key)}`

/** The passage an address names; null for none. */
export const passageInHash = (hash: string): string | null => {
  const found = /^#passage[=-](.+)$/.exec(hash)?.[1]
  return found ? decodeURIComponent(found) : null
}

/** The passage somebody is at: it has the focus, and the address names it. */
export const useFocus = () => {
  const [key, setKey] = useState<string | null>(() =>
    typeof window === 'undefined' ? null : passageInHash(window.location.hash),
  )
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const at = useCallback((next: string) => {
    setKey(next)
    clearTimeout(timer.current)
    // Thirty a minute: the address follows once somebody stays.
    timer.current = setTimeout(() => window.history.replaceState(null, '', hashOf(next)), 250)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])

  const go = useCallback(
    (next: string | null) => {
      if (next === null) return
      const row = document.getElementById(rowId(next))
      row?.focus({ preventScroll: true })
      row?.scrollIntoView({ block: 'nearest' })
      at(next)
    },
    [at],
  )
  return { key, at, go }
}
