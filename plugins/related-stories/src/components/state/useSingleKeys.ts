'use client'
import { useCallback, useEffect, useState } from 'react'

const name = 'story-links-single-keys'

/** Whether keys without a modifier are heard: who speaks to their machine turns them off, and it stays so on this machine. */
export const useSingleKeys = (): [on: boolean, turn: (on: boolean) => void] => {
  const [on, setOn] = useState(true)
  useEffect(() => setOn(window.localStorage.getItem(name) !== 'off'), [])
  const turn = useCallback((to: boolean) => {
    if (to) window.localStorage.removeItem(name)
    else window.localStorage.setItem(name, 'off')
    setOn(to)
  }, [])
  return [on, turn]
}
