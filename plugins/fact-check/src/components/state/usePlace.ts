'use client'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { CheckState, Command } from './CheckState.ts'
import type { Mode } from './Mode.ts'
import { claimWaits, nextOpen } from './nextOpen.ts'
import { useFocus } from './useFocus.ts'
import type { Steps } from './useSteps.ts'
import { useWords } from './useWords.ts'

/** Where somebody is in the check: the passage and the claim at hand, what is asked for, what was said last, and the ways on. */
export const usePlace = (state: CheckState | null, queue: Steps['queue']) => {
  const { words } = useWords()
  const { key, at, go } = useFocus()
  const [chosen, setChosen] = useState<string | null>(null)
  const [mode, setMode] = useState<Mode>(null)
  const [notice, setNotice] = useState<string | null>(null)
  const keyRef = useRef(key)

  const passages = useMemo(() => state?.passages ?? [], [state])
  const mayRule = state?.permissions.ruleOnClaim.allowed ?? false
  const index = passages.findIndex((passage) => passage.key === key)
  const passage = passages[index] ?? null
  const claims = passage?.claims ?? []
  const claim =
    claims.find(({ id }) => id === chosen || (chosen !== null && id === queue?.idOf(chosen))) ??
    claims.find((each) => claimWaits(each, mayRule)) ??
    claims[0] ??
    null

  /** A passage came to have the focus, by whatever way. */
  const arrive = useCallback(
    (next: string) => {
      if (keyRef.current !== next) {
        setMode(null)
        setChosen(null)
      }
      keyRef.current = next
      at(next)
    },
    [at],
  )
  const leadTo = (next: string | null) => {
    if (next === null) return
    if (next !== key) window.getSelection()?.removeAllRanges()
    arrive(next)
    go(next)
  }
  const close = () => {
    setMode(null)
    if (key) go(key)
  }
  /** Says why not; answers whether it may be done. */
  const may = (command: Command): boolean => {
    const permission = state?.permissions[command]
    if (!permission?.allowed) setNotice(permission?.message ?? words('refused'))
    return permission?.allowed ?? false
  }
  /** After a step: on with what is left here, then with the next open passage. */
  const goOn = (settled: string | null) => {
    setMode(null)
    setChosen(null)
    const left =
      settled === null
        ? []
        : claims.filter((each) => each.id !== settled && claimWaits(each, mayRule))
    if (left[0]) {
      setChosen(left[0].id)
      return go(key)
    }
    const next = nextOpen(passages, key, 1, mayRule)
    if (next === null || next === key) {
      setNotice(words('nothingLeft'))
      return go(key)
    }
    leadTo(next)
  }

  return {
    key,
    passages,
    index,
    passage,
    claims,
    claim,
    mode,
    notice,
    mayRule,
    setChosen,
    setMode,
    setNotice,
    arrive,
    leadTo,
    close,
    may,
    goOn,
  }
}

export type Place = ReturnType<typeof usePlace>
