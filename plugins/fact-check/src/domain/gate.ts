import { compare, type Change } from './compare.ts'
import { currentRound, waivedText } from './rounds.ts'
import { isOpen } from './transitions.ts'
import type { ApprovedPassage, Decision, Reason, Round, Saying } from './types.ts'

export type GateFacts = {
  /** What would go live. */
  passages: ApprovedPassage[]
  /** What is live now; null when nothing is. The same text may stay live. */
  live: ApprovedPassage[] | null
  rounds: Round[]
  /** Who approved the round that counts; null when nobody did. */
  approver: string | null
  /** Everybody who wrote it, as it would go live: a byline may have changed since the approval. */
  authors: string[]
  signOffs: { field: string; value: string }[]
  /** Its field, and when it ends in ISO 8601; null without one. */
  embargo: { field: string; until: string } | null
  /** The moment it would go live. ISO 8601. */
  at: string
}

const keys: Record<Change['kind'], string> = {
  changed: 'passageChanged',
  added: 'passageAdded',
  removed: 'passageRemoved',
  moved: 'passageMoved',
}

const reasonOf = ({ kind, before, after, field }: Change): Reason => ({
  code: 'TEXT_CHANGED',
  key: keys[kind],
  field,
  passage: after ?? before ?? '',
})

/** What changed since a text was waived; who reads it must not take the waiver for an approval. */
const sinceWaiver = (change: Change): Reason => ({
  ...reasonOf(change),
  values: { since: 'waiver' },
})

/** While a round is open only the text waived in it goes live. */
const undecided = (
  { passages, rounds }: Pick<GateFacts, 'passages' | 'rounds'>,
  number: number,
): Reason[] => {
  const reason: Reason = { code: 'NOT_APPROVED', key: 'notDecided', values: { number } }
  const waived = waivedText(rounds)
  if (!waived) return [reason]
  const { changes, same } = compare(waived, passages)
  return same ? [] : [...changes.map(sinceWaiver), reason]
}

/** What the text lacks of a fact-check; nothing when it is approved, waived or live already. */
export const checkReasons = (
  facts: Pick<GateFacts, 'passages' | 'live' | 'rounds' | 'approver' | 'authors'>,
): Reason[] => {
  const { passages, live, rounds, approver, authors } = facts
  if (live && compare(live, passages).same) return []
  const round = currentRound(rounds)
  if (!round) return [{ code: 'NOT_APPROVED', key: 'neverChecked' }]
  const values = { number: round.number }
  if (isOpen(round.state)) return undecided(facts, round.number)
  if (round.state !== 'approved' || round.approved === null)
    return [{ code: 'NOT_APPROVED', key: 'changesAsked', values }]
  const changes = compare(round.approved, passages).changes.map(reasonOf)
  return approver !== null && authors.includes(approver)
    ? [{ code: 'NOT_INDEPENDENT', key: 'approverWrote', values }, ...changes]
    : changes
}

/** `signOffs.rightOfReply` → `right of reply`. */
const nameOf = (field: string): string =>
  (field.split('.').at(-1) ?? field)
    .replace(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()

const signOffReasons = ({ signOffs }: GateFacts): Reason[] =>
  signOffs
    .filter(({ value }) => value === 'required')
    .map(({ field }) => ({
      code: 'SIGN_OFF_OPEN',
      key: 'signOffOpen',
      values: { name: nameOf(field) },
      field,
    }))

const embargoReasons = ({ embargo, at }: GateFacts): Reason[] =>
  embargo && Date.parse(embargo.until) > Date.parse(at)
    ? [
        {
          code: 'EMBARGOED',
          key: 'embargoed',
          values: { until: embargo.until },
          field: embargo.field,
        },
      ]
    : []

/** Everything missing in a row; passages that changed are only counted. */
const summary = (because: Reason[]): Saying[] => {
  const changed = because.filter(({ code }) => code === 'TEXT_CHANGED')
  const rest = because.filter(({ code }) => code !== 'TEXT_CHANGED')
  const [first] = changed
  return first
    ? [{ key: 'passagesChanged', values: { ...first.values, count: changed.length } }, ...rest]
    : rest
}

/**
 * Whether a text may go live: it is the sequence approved by nobody who wrote it, or the one waived while its check is
 * owed, or the one that is live already; no required sign-off is open, and no embargo is in force. The refusal lists everything that is missing; its code is the first one's. What
 * became of the text is the caller's to add.
 */
export const decide = (facts: GateFacts): Decision => {
  const because = [...checkReasons(facts), ...signOffReasons(facts), ...embargoReasons(facts)]
  const [first] = because
  return first
    ? {
        allowed: false,
        code: first.code,
        says: [{ key: 'notPublished' }, ...summary(because)],
        because,
      }
    : { allowed: true }
}
