'use client'
import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { onBehalfOf } from '../../endpoints/onBehalfOf.ts'
import { applySteps } from './applySteps.ts'
import type { CheckState } from './CheckState.ts'
import { refusalOf, type ErrorAnswer } from './refusalOf.ts'
import { claimIn, newClaimId, newStanding, standingOf, type StepCommand } from './Step.ts'
import { createStepQueue, type QueueState, type Reply, type StepQueue } from './stepQueue.ts'
import { useApi } from './useApi.ts'
import { useRefreshDocument } from './useRefreshDocument.ts'
import { useWords } from './useWords.ts'

type Answer = {
  article: { factCheckStatus: string }
  factCheck: { revision: number } | null
  claim: { id: string } | null
}
type User = Record<string, unknown> & { id: string | number }
type Reload = () => Promise<CheckState | null>

const nothing: QueueState = { steps: [], trouble: null, lost: null }
/** Steps outlive the tab of the article they were done in, and are sent while it is closed. */
const queues = new Map<string, StepQueue>()

const nameOf = (user: User): string => {
  const name = [user.name, user.username, user.email].find((each) => typeof each === 'string')
  return String(name ?? user.id)
}

const store = (key: string) => ({
  read: () => window.sessionStorage.getItem(key),
  write: (value: string | null) =>
    value === null
      ? window.sessionStorage.removeItem(key)
      : window.sessionStorage.setItem(key, value),
})

const replyOf = async (response: Response, fallback: string): Promise<Reply> => {
  if (response.ok) {
    const { article, factCheck, claim } = (await response.json()) as Answer
    return {
      is: 'done',
      claimId: claim?.id ?? null,
      revision: factCheck?.revision ?? null,
      status: article.factCheckStatus,
    }
  }
  if (response.status === 401) return { is: 'signed-out' }
  // A server that stumbles has not refused.
  if (response.status >= 500 || response.status === 429) return { is: 'unreachable' }
  const answer = (await response.json().catch(() => ({}))) as ErrorAnswer
  const { code, message, reasons } = refusalOf(answer, fallback)
  return { is: 'refused', code, message, moved: reasons.some(({ key }) => key === 'eventSince') }
}

/** The check with everything done on this screen, saved or not, and the means to do more. */
export const useSteps = (
  articleId: string | number | undefined,
  saved: CheckState | null,
  reload: Reload,
) => {
  const { user } = useAuth<User>()
  const { words, language } = useWords()
  const api = useApi()
  const refreshDocument = useRefreshDocument()
  const key = articleId !== undefined && user ? `fact-check-steps/${user.id}/${articleId}` : ''
  // The queue goes on with whatever is on the screen by then.
  const latest = useRef({ api, language, refreshDocument, reload, saved, words })
  useEffect(() => {
    latest.current = { api, language, refreshDocument, reload, saved, words }
  })

  const queue = useMemo(() => {
    if (!key || !user || typeof window === 'undefined') return null
    const known = queues.get(key)
    if (known) return known
    const me = String(user.id)
    const made = createStepQueue({
      me,
      send: async (command, args) => {
        const now = latest.current
        try {
          const response = await fetch(now.api(`/fact-check/${command}`), {
            method: 'POST',
            credentials: 'include',
            headers: {
              'Accept-Language': now.language,
              'Content-Type': 'application/json',
              [onBehalfOf]: me,
            },
            body: JSON.stringify({ articleId, ...args }),
          })
          const reply = await replyOf(response, now.words('refused'))
          if (reply.is === 'done' && reply.status !== now.saved?.status) void now.refreshDocument()
          return reply
        } catch {
          return { is: 'unreachable' }
        }
      },
      reload: () => latest.current.reload(),
      store: store(key),
      later: (act, milliseconds) => void setTimeout(act, milliseconds),
    })
    queues.set(key, made)
    return made
  }, [articleId, key, user])

  const state = useSyncExternalStore(
    useCallback((listener: () => void) => queue?.subscribe(listener) ?? (() => {}), [queue]),
    () => queue?.get() ?? nothing,
    () => nothing,
  )
  useEffect(() => queue?.saw(saved?.round?.revision ?? null), [queue, saved])
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
  const unsaved = state.steps.filter(({ status }) => status !== 'sent').length
  useEffect(() => {
    if (unsaved === 0) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])

  const me = useMemo(() => (user ? { id: String(user.id), name: nameOf(user) } : null), [user])
  const view = useMemo(
    () =>
      saved && queue && me
        ? applySteps(saved, state.steps, { me, at: new Date().toISOString(), idOf: queue.idOf })
        : saved,
    [me, queue, saved, state.steps],
  )
  const viewRef = useRef(view)
  useEffect(() => {
    viewRef.current = view
  }, [view])

  /** Does a step; answers the id its claim goes by until the server gives one. */
  const add = useCallback(
    (command: StepCommand, args: Record<string, unknown>): string => {
      const id = crypto.randomUUID()
      const claim = viewRef.current && claimIn(viewRef.current, args.claimId)
      const isNew = String(args.claimId).startsWith(newClaimId(''))
      const seen = claim ? standingOf(claim) : isNew ? newStanding : null
      queue?.add({ id, command, args, seen })
      return newClaimId(id)
    },
    [queue],
  )
  const undo = useCallback(() => {
    if (queue && !queue.takeBack()) add('undoStep', {})
  }, [add, queue])

  const { lost, steps, trouble } = state
  /** Whether the newest answer of the server knows of everything done here. */
  const current = steps.length === 0
  return { view, me, queue, unsaved, current, trouble, lost, add, undo }
}

export type Steps = ReturnType<typeof useSteps>
