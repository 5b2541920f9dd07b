import type { CheckState } from './CheckState.ts'
import { judgeStep } from './judgeStep.ts'
import { newClaimId, type Step, type StepCommand } from './Step.ts'

export type Reply =
  | { is: 'done'; claimId: string | null; revision: number | null; status: string | null }
  /** `moved` when the server says that something happened since the revision given. */
  | { is: 'refused'; code: string; message: string; moved: boolean }
  | { is: 'signed-out' | 'unreachable' }

/** A step that did not happen: in the server's words, or because of what somebody else did to its claim. */
export type Lost = { step: Step; code: string; message: string | null; now: CheckState | null }

export type QueueState = {
  steps: Step[]
  /** Why steps wait; null while they go through. */
  trouble: 'signed-out' | 'unreachable' | null
  lost: Lost | null
}

type Means = {
  me: string
  send: (command: StepCommand, args: Record<string, unknown>) => Promise<Reply>
  /** Brings the newest state onto the screen; null when nobody answered. */
  reload: () => Promise<CheckState | null>
  store: { read: () => string | null; write: (value: string | null) => void }
  /** Calls back after some milliseconds. */
  later: (act: () => void, milliseconds: number) => void
}

type Stored = { steps: Step[]; ids: Record<string, string>; revision: number | null }

/** Decided on what somebody saw of a claim: another's decision meanwhile must not be written over. */
const guarded: readonly StepCommand[] = ['disputeClaim', 'ruleOnClaim', 'settleClaim']
const waits = [1000, 2000, 4000, 8000, 15_000]

const readStored = (text: string | null): Stored => {
  try {
    const { steps, ids, revision } = JSON.parse(text ?? '') as Stored
    return { steps: steps.map((step) => ({ ...step, status: 'waiting' })), ids, revision }
  } catch {
    return { steps: [], ids: {}, revision: null }
  }
}

/**
 * Sends steps one after the other, in the order they were done, and keeps every one until the server has it: through a
 * line that drops, a session that ends and a page that is loaded again.
 */
export const createStepQueue = (means: Means) => {
  const kept = readStored(means.store.read())
  const ids = new Map(Object.entries(kept.ids))
  const listeners = new Set<() => void>()
  let revision = kept.revision
  let state: QueueState = { steps: kept.steps, trouble: null, lost: null }
  let busy = false
  let failures = 0

  const set = (change: Partial<QueueState>) => {
    state = { ...state, ...change }
    const waiting = state.steps.filter(({ status }) => status !== 'sent')
    means.store.write(
      waiting.length > 0
        ? JSON.stringify({ steps: waiting, ids: Object.fromEntries(ids), revision })
        : null,
    )
    listeners.forEach((listener) => listener())
  }
  const change = (id: string, to: Partial<Step>) =>
    set({ steps: state.steps.map((step) => (step.id === id ? { ...step, ...to } : step)) })
  const waiting = () => state.steps.find(({ status }) => status === 'waiting')

  /** What was done to a claim that never came to be did not happen either. */
  const drop = (lost: Lost) =>
    set({
      lost,
      steps: state.steps.filter(
        ({ id, args }) => id !== lost.step.id && args.claimId !== newClaimId(lost.step.id),
      ),
    })
  const finish = (step: Step, claimId: string | null) => {
    if (step.command === 'markClaim' && claimId) ids.set(newClaimId(step.id), claimId)
    change(step.id, { status: 'sent' })
  }

  /** Answers whether the next step can follow at once. */
  const take = async (step: Step): Promise<boolean> => {
    const tries = step.tries + 1
    change(step.id, { status: 'sending', tries })
    const claimId = ids.get(String(step.args.claimId)) ?? step.args.claimId
    const guard = tries > 1 || guarded.includes(step.command)
    const reply = await means.send(step.command, {
      ...step.args,
      ...(claimId === undefined ? {} : { claimId }),
      ...(guard && revision !== null ? { revision } : {}),
    })
    if (reply.is === 'done') {
      revision = reply.revision ?? revision
      failures = 0
      finish(step, reply.claimId)
      set({ trouble: null })
      return true
    }
    if (reply.is === 'refused') {
      failures = 0
      const tried = { ...step, tries, args: { ...step.args, claimId } }
      if (!reply.moved) {
        const { code, message } = reply
        const marked = step.command === 'markClaim' && code === 'STALE_STATE' && tries > 1
        const now = await means.reload()
        const verdict = marked && now ? judgeStep(tried, now, means.me) : null
        if (verdict?.is === 'done') finish(step, verdict.claimId)
        else drop({ step, code, message, now: null })
        set({ trouble: null })
        return true
      }
      const now = await means.reload()
      if (now) {
        revision = now.round?.revision ?? revision
        const verdict = judgeStep(tried, now, means.me)
        if (verdict.is === 'again') change(step.id, { status: 'waiting' })
        else if (verdict.is === 'done') finish(step, verdict.claimId)
        else drop({ step: tried, code: verdict.is, message: reply.message, now })
        set({ trouble: null })
        return true
      }
    }
    change(step.id, { status: 'waiting' })
    set({ trouble: reply.is === 'signed-out' ? 'signed-out' : 'unreachable' })
    means.later(() => void pump(), waits[Math.min(failures++, waits.length - 1)] ?? 1000)
    return false
  }

  const pump = async (): Promise<void> => {
    if (busy) return
    busy = true
    try {
      for (let step = waiting(); step; step = waiting()) if (!(await take(step))) return
    } finally {
      busy = false
    }
    const sent = new Set(state.steps.flatMap(({ id, status }) => (status === 'sent' ? [id] : [])))
    if (sent.size === 0) return
    // Only what the newest answer knows of need not be shown on top of it any more.
    if (await means.reload()) set({ steps: state.steps.filter(({ id }) => !sent.has(id)) })
    else means.later(() => void pump(), 1000)
  }

  return {
    get: () => state,
    idOf: (claimId: string): string => ids.get(claimId) ?? claimId,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** The revision of what is on the screen. */
    saw: (seen: number | null) => {
      if (!busy && !waiting()) revision = seen ?? revision
    },
    add: (step: Pick<Step, 'args' | 'command' | 'id' | 'seen'>) => {
      set({ lost: null, steps: [...state.steps, { ...step, status: 'waiting', tries: 0 }] })
      void pump()
    },
    /** Takes back the last step while the server knows nothing of it; answers whether it could. */
    takeBack: (): boolean => {
      const last = state.steps.at(-1)
      if (last?.status !== 'waiting' || last.tries > 0) return false
      set({ steps: state.steps.slice(0, -1) })
      return true
    },
    dismiss: () => set({ lost: null }),
    /** Tries again now: the line is back, or somebody asks for it. */
    retry: () => {
      failures = 0
      void pump()
    },
  }
}

export type StepQueue = ReturnType<typeof createStepQueue>
