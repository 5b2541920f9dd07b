'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CommandResult } from '../../commands/context.ts'
import type { LinksOfArticle } from '../../read/linksOf.ts'
import type { CommandName } from '../../commands/index.ts'
import { useApi } from './useApi.ts'
import { useRefusalWords } from './useRefusalWords.ts'
import { useWords } from './useWords.ts'

type Answer = Partial<CommandResult> & {
  links?: unknown[]
  errors?: { message?: string; data?: { code?: string } }[]
}
type State = { links: LinksOfArticle | null; failed: boolean }
/**
 * What came of a command: the link, its new state and how many links it was about; or why it was not done, in words, and
 * whether it was refused or only not answered.
 */
export type Outcome =
  | { refusal: string; answered: boolean }
  | { refusal: null; id: string; state: string; count: number }
export type Run = (command: CommandName, input: Record<string, unknown>) => Promise<Outcome>

/** The links of the article on the screen, and the commands on them. Every command reloads the list, done or refused. */
export const useLinks = (articleId: string) => {
  const { api } = useApi()
  const { words, language } = useWords()
  const refusalWords = useRefusalWords()
  const [state, setState] = useState<State>({ links: null, failed: false })
  const [working, setWorking] = useState(false)
  const newest = useRef(0)
  /** Commands go out one after the other: a hand on the keys is quicker than the line. */
  const last = useRef<Promise<unknown>>(Promise.resolve())

  const load = useCallback(async () => {
    const asked = ++newest.current
    const links = await fetch(api(`/related-stories/of/${articleId}`), {
      credentials: 'include',
      headers: { 'Accept-Language': language },
    })
      .then((response) => (response.ok ? (response.json() as Promise<LinksOfArticle>) : null))
      .catch(() => null)
    if (asked !== newest.current) return
    setState((before) => ({ links: links ?? before.links, failed: links === null }))
  }, [api, articleId, language])

  useEffect(() => {
    void load()
    return () => {
      newest.current++
    }
  }, [load])

  const send: Run = useCallback(
    async (command, input) => {
      setWorking(true)
      try {
        const response = await fetch(api(`/related-stories/${command}`), {
          method: 'POST',
          credentials: 'include',
          headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
          body: JSON.stringify(input),
        })
        const { errors, link, links } = (await response.json()) as Answer
        if (response.ok) {
          const { id = '', state: now = '' } = link ?? {}
          return { refusal: null, id, state: now, count: links?.length ?? 1 }
        }
        const [error] = errors ?? []
        // A server that stumbles, or knows nobody, has not refused.
        const answered = response.status < 500 && response.status !== 401
        return { refusal: refusalWords(error?.data?.code, error?.message), answered }
      } catch {
        return { refusal: words('noAnswer'), answered: false }
      } finally {
        await load()
        setWorking(false)
      }
    },
    [api, language, load, refusalWords, words],
  )
  const run: Run = useCallback(
    (command, input) => {
      const done = last.current.then(() => send(command, input))
      last.current = done
      return done
    },
    [send],
  )
  /** Until everything asked for is answered. */
  const settled = useCallback(async () => void (await last.current), [])
  return { ...state, working, load, run, settled }
}

export type Links = ReturnType<typeof useLinks>
