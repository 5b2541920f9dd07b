import type { EventBody } from '../eventChain.ts'
import type { Told } from './Told.ts'

type After = Record<string, unknown>

const textIn = (after: After, name: string): string | null =>
  typeof after[name] === 'string' ? after[name] : null

const hearLife = (told: Told, kind: string, after: After): void => {
  if (kind === 'created') told.created = true
  if (kind === 'deleted') told.deleted = true
  if (kind === 'published' || kind === 'republished')
    told.live = { up: true, factCheckStatus: textIn(after, 'factCheckStatus') }
  if (kind === 'unpublished') told.live = { up: false, factCheckStatus: null }
}

/** Any line that tells a round's state counts, whatever it is called: later verbs are heard as well. */
const hearRound = (told: Told, after: After): void => {
  const state = textIn(after, 'state')
  if (typeof after.round !== 'number' || state === null) return
  told.rounds.set(after.round, { state, textHash: textIn(after, 'textHash') })
}

const hearClaim = (told: Told, kind: string, after: After): void => {
  const claim = textIn(after, 'claim')
  if (claim === null) return
  // A claim whose marking was taken back is gone, and its trail says so.
  if (kind === 'step-undone' && after.kind === 'claim-marked') {
    told.claims.delete(claim)
    return
  }
  const outcome = textIn(after, 'outcome') ?? (kind === 'claim-marked' ? 'unchecked' : null)
  if (outcome !== null) told.claims.set(claim, outcome)
}

const hearSignOffs = (told: Told, kind: string, after: After): void => {
  if (kind !== 'sign-off-changed') return
  for (const path of Object.keys(after)) {
    const value = textIn(after, path)
    if (value !== null) told.signOffs.set(path, value)
  }
}

/** Takes in the next line of a trail. */
export const hear = (told: Told, { kind, after }: Pick<EventBody, 'kind' | 'after'>): void => {
  told.lines++
  const said = typeof after === 'object' && after !== null ? (after as After) : {}
  hearLife(told, kind, said)
  hearRound(told, said)
  hearClaim(told, kind, said)
  hearSignOffs(told, kind, said)
}
