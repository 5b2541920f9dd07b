'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Neighbourhood } from '../../read/neighbourhood.ts'
import { useApi } from '../state/useApi.ts'
import { useWords } from '../state/useWords.ts'

type State = { near: Neighbourhood | null; failed: boolean }

/** The stories around one, once somebody wants to see them, and again when its links change (`since`). */
export const useNeighbourhood = (articleId: string, wanted: boolean, since: unknown) => {
  const { api } = useApi()
  const { language } = useWords()
  const [state, setState] = useState<State>({ near: null, failed: false })
  const newest = useRef(0)
  const load = useCallback(async () => {
    const asked = ++newest.current
    const near = await fetch(api(`/related-stories/neighbourhood/${articleId}`), {
      credentials: 'include',
      headers: { 'Accept-Language': language },
    })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Neighbourhood>) : null))
      .catch(() => null)
    if (asked !== newest.current) return
    setState((before) => ({ near: near ?? before.near, failed: near === null }))
  }, [api, articleId, language])
  useEffect(() => {
    if (wanted) void load()
    return () => {
      newest.current++
    }
  }, [load, since, wanted])
  return { ...state, load }
}
