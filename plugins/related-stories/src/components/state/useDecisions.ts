'use client'
import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { onBehalfOf } from '../../admin/onBehalfOf.ts'
import type { LinksOfArticle } from '../../read/linksOf.ts'
import {
  createDecisionQueue,
  type Decision,
  type DecisionQueue,
  type QueueState,
  type Reply,
} from './decisionQueue.ts'
import { useApi } from './useApi.ts'
import { useWords } from './useWords.ts'

type Refusal = { errors?: { message?: string; data?: { code?: string } }[] }

const nothing: QueueState = { waiting: [], trouble: null, lost: [] }
/** Decisions outlive the screen they were made on, and are sent while it is closed. */
const queues = new Map<string, DecisionQueue>()

const store = (key: string) => ({
  read: () => window.sessionStorage.getItem(key),
  write: (value: string | null) =>
    value === null
      ? window.sessionStorage.removeItem(key)
      : window.sessionStorage.setItem(key, value),
})

const replyOf = async (response: Response): Promise<Reply> => {
  if (response.ok) return { is: 'done' }
  if (response.status === 401) return { is: 'signed-out' }
  // A server that stumbles has not refused.
  if (response.status >= 500 || response.status === 429) return { is: 'unreachable' }
  const { errors } = (await response.json().catch(() => ({}))) as Refusal
  const { data, message } = errors?.[0] ?? {}
  return { is: 'refused', code: data?.code ?? 'UNKNOWN', message: message ?? '' }
}

/** Decisions about links: made at once, sent in order, kept until they are answered. */
export const useDecisions = () => {
  const { user } = useAuth<{ id: string | number }>()
  const { language } = useWords()
  const { api } = useApi()
  const me = user ? String(user.id) : ''
  // The queue goes on with whatever is on the screen by then.
  const latest = useRef({ api, language })
  useEffect(() => {
    latest.current = { api, language }
  })

  const queue = useMemo(() => {
    if (!me || typeof window === 'undefined') return null
    const known = queues.get(me)
    if (known) return known
    const ask = (path: `/${string}`, init: RequestInit = {}) =>
      fetch(latest.current.api(path), {
        credentials: 'include',
        ...init,
        headers: { 'Accept-Language': latest.current.language, ...init.headers },
      })
    const made = createDecisionQueue({
      me,
      send: ({ command, input }) =>
        ask(`/related-stories/${command}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', [onBehalfOf]: me },
          body: JSON.stringify(input),
        })
          .then(replyOf)
          .catch(() => ({ is: 'unreachable' })),
      look: async ({ articleId, linkId }) => {
        const response = await ask(`/related-stories/of/${articleId}`)
        if (!response.ok) throw new Error(String(response.status))
        const { links } = (await response.json()) as LinksOfArticle
        const link = links.find(({ id }) => id === linkId)
        return link ? { state: link.state, by: link.decidedBy, at: link.decidedAt } : null
      },
      store: store(`story-link-decisions/${me}`),
      later: (act, milliseconds) => void setTimeout(act, milliseconds),
    })
    queues.set(me, made)
    return made
  }, [me])

  const state = useSyncExternalStore(
    useCallback((listener: () => void) => queue?.subscribe(listener) ?? (() => {}), [queue]),
    () => queue?.get() ?? nothing,
    () => nothing,
  )
  useEffect(() => {
    if (!queue) return
    queue.retry()
    window.addEventListener('online', queue.retry)
    window.addEventListener('focus', queue.retry)
    return () => {
      window.removeEventListener('online', queue.retry)
      window.removeEventListener('focus', queue.retry)
    }
  }, [queue])
  const unsaved = state.waiting.length
  useEffect(() => {
    if (unsaved === 0) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])

  /** Decides; answers the id to take it back by. */
  const decide = useCallback(
    (decision: Pick<Decision, 'about' | 'articleId' | 'command' | 'input' | 'linkId'>): string => {
      const id = crypto.randomUUID()
      queue?.add({ id, ...decision })
      return id
    },
    [queue],
  )
  return { ...state, queue, decide }
}

export type Decisions = ReturnType<typeof useDecisions>
