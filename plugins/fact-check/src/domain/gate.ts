import { compare, type Change } from './compare.ts'
import { currentRound } from './rounds.ts'
import { isOpen } from './transitions.ts'
import type { ApprovedPassage, Decision, Reason, Round } from './types.ts'

export type GateFacts = {
  /** What would go live. */
  passages: ApprovedPassage[]
  /** What is live now; null when nothing is. The same text may stay live. */
  live: ApprovedPassage[] | null
  rounds: Round[]
  signOffs: { field: string; value: string }[]
  /** ISO 8601; null without one. */
  embargo: string | null
  /** The moment it would go live. ISO 8601. */
  at: string
}

const words: Record<Change['kind'], string> = {
  changed: 'This passage changed since the approval.',
  added: 'This passage was added since the approval.',
  removed: 'This passage was taken out since the approval.',
  moved: 'This passage was moved since the approval.',
}

const reasonOf = ({ kind, before, after, field }: Change): Reason => ({
  code: 'TEXT_CHANGED',
  message: words[kind],
  field,
  passage: after ?? before ?? '',
})

const approvalReasons = ({ passages, live, rounds }: GateFacts): Reason[] => {
  if (live && compare(live, passages).same) return []
  const round = currentRound(rounds)
  const missing = (message: string): Reason[] => [{ code: 'NOT_APPROVED', message }]
  if (!round) return missing('The text was never checked. Ask for a check first.')
  if (isOpen(round.state)) return missing(`Check ${round.number} is not decided yet.`)
  if (round.state !== 'approved' || round.approved === null)
    return missing(`Check ${round.number} asked for changes. Make them and ask for another check.`)
  return compare(round.approved, passages).changes.map(reasonOf)
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
      message: `The ${nameOf(field)} sign-off is open.`,
      field,
    }))

const embargoReasons = ({ embargo, at }: GateFacts): Reason[] =>
  embargo && Date.parse(embargo) > Date.parse(at)
    ? [{ code: 'EMBARGOED', message: `It is under embargo until ${embargo}.` }]
    : []

const summary = (because: Reason[]): string => {
  const changed = because.filter(({ code }) => code === 'TEXT_CHANGED').length
  const parts = [
    ...because.filter(({ code }) => code === 'NOT_APPROVED').map(({ message }) => message),
    ...(changed > 0
      ? [`${changed} ${changed === 1 ? 'passage' : 'passages'} changed since the approval.`]
      : []),
    ...because
      .filter(({ code }) => code !== 'NOT_APPROVED' && code !== 'TEXT_CHANGED')
      .map(({ message }) => message),
  ]
  return parts.join(' ')
}

/**
 * Whether a text may go live: it is the sequence approved (or the one that is live already), no required sign-off is
 * open, and no embargo is in force. The refusal lists everything that is missing; its code is the first one's. What
 * became of the text is the caller's to add.
 */
export const decide = (facts: GateFacts): Decision => {
  const because = [...approvalReasons(facts), ...signOffReasons(facts), ...embargoReasons(facts)]
  const [first] = because
  return first
    ? {
        allowed: false,
        code: first.code,
        message: `Not published. ${summary(because)}`,
        because,
      }
    : { allowed: true }
}
