import type { CommandName } from '../../commands/index.ts'
import { wasDone, type Standing } from './wasDone.ts'

/** Something one person decided about a link, on its way to the server. */
export type Decision = {
  id: string
  command: CommandName
  linkId: string
  input: Record<string, string>
  /** What it is about, in words, and one of the two stories. */
  about: string
  articleId: string
  sending: boolean
  tries: number
}

export type Reply =
  | { is: 'done' }
  | { is: 'refused'; code: string; message: string }
  | { is: 'signed-out' | 'unreachable' }

/** A decision that did not happen. `now`: how the link stands instead, where somebody else was first. */
export type Lost = { decision: Decision; code: string; message: string; now: Standing | undefined }

export type QueueState = {
  waiting: Decision[]
  /** Why decisions wait; null while they go through. */
  trouble: 'signed-out' | 'unreachable' | null
  lost: Lost[]
}

type Means = {
  me: string
  send: (decision: Decision) => Promise<Reply>
  /** How the link stands now. Throws when nobody answers. */
  look: (decision: Decision) => Promise<Standing>
  store: { read: () => string | null; write: (value: string | null) => void }
  /** Calls back after some milliseconds. */
  later: (act: () => void, milliseconds: number) => void
}

const waits = [1000, 2000, 4000, 8000, 15_000]
const mostLost = 20

/** Refusals that mean that the link is not as it was on the screen. */
export const isOvertaken = (code: string): boolean => code === 'STALE_STATE' || code === 'NOT_FOUND'

const readStored = (text: string | null): Decision[] => {
  try {
    return (JSON.parse(text ?? '[]') as Decision[]).map((each) => ({ ...each, sending: false }))
  } catch {
    return []
  }
}

/**
 * Sends decisions one after the other, in the order they were made, and keeps every one until it is answered: through a
 * line that drops, a session that ends and a page that is loaded again. A refusal is told and stops nothing.
 */
export const createDecisionQueue = (means: Means) => {
  const listeners = new Set<() => void>()
  let state: QueueState = { waiting: readStored(means.store.read()), trouble: null, lost: [] }
  let busy = false
  let failures = 0

  const set = (change: Partial<QueueState>) => {
    state = { ...state, ...change }
    means.store.write(state.waiting.length > 0 ? JSON.stringify(state.waiting) : null)
    listeners.forEach((listener) => listener())
  }
  const change = (id: string, to: Partial<Decision>) =>
    set({ waiting: state.waiting.map((each) => (each.id === id ? { ...each, ...to } : each)) })
  const without = (gone: (decision: Decision) => boolean) =>
    state.waiting.filter((each) => !gone(each))

  const lose = (lost: Lost) => {
    const { id, linkId } = lost.decision
    const after = state.waiting.slice(state.waiting.findIndex((each) => each.id === id) + 1)
    // What never happened need not be taken back.
    const undo = after.find((each) => each.linkId === linkId)
    const idle = undo?.command === 'undoStoryLinkDecision' ? undo.id : null
    set({
      lost: [lost, ...state.lost].slice(0, mostLost),
      waiting: without((each) => each.id === id || each.id === idle),
    })
  }

  const wait = (id: string, trouble: 'signed-out' | 'unreachable'): false => {
    change(id, { sending: false })
    set({ trouble })
    means.later(() => void pump(), waits[Math.min(failures++, waits.length - 1)] ?? 1000)
    return false
  }

  /** Answers whether the next decision can follow at once. */
  const take = async (waiting: Decision): Promise<boolean> => {
    const decision = { ...waiting, sending: true, tries: waiting.tries + 1 }
    change(decision.id, decision)
    const reply = await means.send(decision)
    if (reply.is === 'signed-out' || reply.is === 'unreachable') return wait(decision.id, reply.is)
    if (reply.is === 'refused') {
      const { code, message } = reply
      let now: Standing | undefined
      try {
        now = isOvertaken(code) ? await means.look(decision) : undefined
      } catch {
        if (decision.tries > 1) return wait(decision.id, 'unreachable')
      }
      if (!wasDone(decision, code, now ?? null, means.me)) lose({ decision, code, message, now })
    }
    failures = 0
    set({ trouble: null, waiting: without(({ id }) => id === decision.id) })
    return true
  }

  const pump = async (): Promise<void> => {
    if (busy) return
    busy = true
    try {
      for (let next = state.waiting[0]; next; next = state.waiting[0])
        if (!(await take(next))) return
    } finally {
      busy = false
    }
  }

  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    add: (decision: Omit<Decision, 'sending' | 'tries'>) => {
      set({ waiting: [...state.waiting, { ...decision, sending: false, tries: 0 }] })
      void pump()
    },
    /** Takes a decision back while the server knows nothing of it; answers whether it could. */
    takeBack: (id: string): boolean => {
      const found = state.waiting.find((each) => each.id === id)
      if (!found || found.sending || found.tries > 0) return false
      set({ waiting: without((each) => each.id === id) })
      return true
    },
    dismiss: () => set({ lost: [] }),
    /** Tries again now: the line is back, or somebody asks for it. */
    retry: () => {
      failures = 0
      void pump()
    },
  }
}

export type DecisionQueue = ReturnType<typeof createDecisionQueue>
