import type { Told } from './Told.ts'

/** What the records say of an article, to be held against its trail. */
export type Recorded = {
  published: boolean
  /** Fields no one but the plugin writes: what has them was written under its eyes. */
  created: boolean
  everPublic: boolean
  /** Whether the text served is one that a round approved; null when nobody looked. */
  servedApproved: boolean | null
  /** `textHash` is that of the text approved, null without one. */
  rounds: { number: number; state: string; textHash: string | null }[]
  claims: { id: string; words: string; outcome: string }[]
  signOffs: { field: string; value: string }[]
}

export type UntoldCode =
  | 'TRAIL_MISSING'
  | 'ARTICLE_GONE'
  | 'CREATION_UNTOLD'
  | 'LIVE_UNTOLD'
  | 'DOWN_UNTOLD'
  | 'ROUND_UNTOLD'
  | 'ROUND_GONE'
  | 'APPROVED_TEXT_OTHER'
  | 'SERVED_TEXT_OTHER'
  | 'CLAIM_UNTOLD'
  | 'CLAIM_GONE'
  | 'SIGN_OFF_UNTOLD'

export type Untold = { code: UntoldCode; values?: Record<string, string | number> }

/** An article older than the plugin may be live, or signed off, without a line of it. */
const underItsEyes = (told: Told, recorded: Recorded): boolean =>
  told.created || recorded.created || recorded.everPublic

const ofLife = (told: Told, recorded: Recorded): Untold[] => {
  if (recorded.created && !told.created) return [{ code: 'CREATION_UNTOLD' }]
  const up = told.live?.up ?? false
  if (recorded.published && !up && underItsEyes(told, recorded)) return [{ code: 'LIVE_UNTOLD' }]
  if (!recorded.published && (up || (recorded.everPublic && told.live === null)))
    return [{ code: up ? 'DOWN_UNTOLD' : 'LIVE_UNTOLD' }]
  return recorded.published &&
    told.live?.factCheckStatus === 'approved' &&
    recorded.servedApproved === false
    ? [{ code: 'SERVED_TEXT_OTHER' }]
    : []
}

const ofRounds = (told: Told, { rounds }: Recorded): Untold[] => [
  ...rounds.flatMap(({ number, state, textHash }): Untold[] => {
    const line = told.rounds.get(number)
    if (line?.state !== state)
      return [{ code: 'ROUND_UNTOLD', values: { number, state, told: line?.state ?? '' } }]
    return line.textHash !== null && line.textHash !== textHash
      ? [{ code: 'APPROVED_TEXT_OTHER', values: { number } }]
      : []
  }),
  ...[...told.rounds.keys()]
    .filter((number) => !rounds.some((round) => round.number === number))
    .map((number): Untold => ({ code: 'ROUND_GONE', values: { number } })),
]

/** `checking` is a step on the way: nothing has to tell of it. */
const nothingYet = ['unchecked', 'checking']

const ofClaims = (told: Told, { claims }: Recorded): Untold[] => [
  ...claims.flatMap(({ id, words, outcome }): Untold[] => {
    const line = told.claims.get(id)
    const same =
      line === outcome || (nothingYet.includes(line ?? '') && nothingYet.includes(outcome))
    return same ? [] : [{ code: 'CLAIM_UNTOLD', values: { words, outcome, told: line ?? '' } }]
  }),
  ...[...told.claims.keys()]
    .filter((id) => !claims.some((claim) => claim.id === id))
    .map((id): Untold => ({ code: 'CLAIM_GONE', values: { id } })),
]

const ofSignOffs = (told: Told, recorded: Recorded): Untold[] =>
  recorded.signOffs
    .filter(({ field, value }) => value === 'complete' && told.signOffs.get(field) !== value)
    .filter(() => underItsEyes(told, recorded))
    .map(({ field }) => ({ code: 'SIGN_OFF_UNTOLD', values: { name: field } }))

/**
 * What the records say and the trail does not, or the other way round: a trail cut off at its end, a row written or
 * taken away behind everybody's back. `recorded` is null when the article is not there.
 */
export const untold = (told: Told, recorded: Recorded | null): Untold[] => {
  if (recorded === null) return told.deleted || told.lines === 0 ? [] : [{ code: 'ARTICLE_GONE' }]
  if (told.lines === 0) {
    const ours = recorded.rounds.length + recorded.claims.length > 0
    return ours || underItsEyes(told, recorded) ? [{ code: 'TRAIL_MISSING' }] : []
  }
  return [
    ...ofLife(told, recorded),
    ...ofRounds(told, recorded),
    ...ofClaims(told, recorded),
    ...ofSignOffs(told, recorded),
  ]
}
