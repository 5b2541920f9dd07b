'use client'
import { usePathname, useSearchParams } from 'next/navigation.js'
import { useCallback, useRef } from 'react'
import { askedBy, searchOf, type AskedDesk } from './asked.ts'

const here = (): AskedDesk => {
  const params = new URLSearchParams(window.location.search)
  return askedBy((name) => params.get(name))
}

/** The tab and the pair the page's address asks for, and the ways to change it. */
export const useDeskAddress = () => {
  const params = useSearchParams()
  const pathname = usePathname()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { tab, link } = askedBy((name) => params.get(name))

  const hrefOf = useCallback(
    (to: AskedDesk): string => {
      const search = searchOf(to)
      return search ? `${pathname}?${search}` : pathname
    },
    [pathname],
  )
  /** Says which pair of the tab somebody is at, without a step back for each; answers how to stop. */
  const follow = useCallback(
    (to: string | null) => {
      if (to === link) return
      const write = () => {
        // The address may lead elsewhere before the page does.
        if (here().tab === tab) window.history.replaceState(null, '', hrefOf({ tab, link: to }))
      }
      // Thirty a second while a key is held: the address follows once somebody stays.
      timer.current = setTimeout(write, 250)
      return () => clearTimeout(timer.current)
    },
    [hrefOf, link, tab],
  )
  /** Leads on to another place; the way back leads to the pair somebody was at. */
  const leadTo = useCallback(
    (to: AskedDesk, from: string | null) => {
      clearTimeout(timer.current)
      if (from !== link) window.history.replaceState(null, '', hrefOf({ tab, link: from }))
      window.history.pushState(null, '', hrefOf(to))
    },
    [hrefOf, link, tab],
  )
  return { tab, asked: link, hrefOf, follow, leadTo }
}
