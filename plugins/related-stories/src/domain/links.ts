/** What is stored of a link's life. An unlinked one is gone. */
export const linkStates = ['suggested', 'confirmed', 'rejected'] as const
export type LinkState = (typeof linkStates)[number]
export type LinkAct = 'confirm' | 'reject' | 'unlink' | 'retype' | 'postpone' | 'place'

export type Refusal = {
  allowed: false
  code: 'SELF_LINK' | 'DUPLICATE_LINK' | 'STALE_STATE'
  because: string
}
export type Outcome<State> = { allowed: true; state: State }

const refuse = (code: Refusal['code'], because: string): Refusal => ({
  allowed: false,
  code,
  because,
})

/** From where an act leads where; what is not listed is refused. `null`: the link is gone. `place`: order and pin. */
const transitions: Record<LinkState, Partial<Record<LinkAct, LinkState | null>>> = {
  suggested: {
    confirm: 'confirmed',
    reject: 'rejected',
    retype: 'suggested',
    postpone: 'suggested',
  },
  confirmed: { unlink: null, retype: 'confirmed', place: 'confirmed' },
  rejected: {},
}

const insteadOf: Record<LinkState, string> = {
  suggested: 'It is a suggestion: confirm or reject it.',
  confirmed: 'It is confirmed: unlink it to take it back.',
  rejected: 'It was rejected: create the link again to bring it back.',
}

export type Proposal = {
  from: string
  to: string
  /** The state of the link this pair already has under this type; undefined when it has none. */
  existing: LinkState | undefined
  /** Whether any link of the pair, of whatever type and direction, was rejected. */
  rejectedBefore?: boolean
  /** Who may decide links confirms by creating; anyone else suggests. */
  mayDecide: boolean
}

/** A rejection speaks of the two stories: whichever type it was, it holds for the pair until somebody who decides links them. */
export const wasRejected = (between: readonly { state: LinkState }[]): boolean =>
  between.some(({ state }) => state === 'rejected')

/**
 * Whether the archive may suggest a pair by itself: never a story with itself, never one that anybody linked, suggested or
 * rejected before, under any type. `between` are all links of the two, either way round.
 */
export const maySuggest = (
  from: string,
  to: string,
  between: readonly { state: LinkState }[],
): boolean => from !== to && between.length === 0

/** Whether a pair may be linked, and in which state the link begins. */
export const proposeLink = ({
  from,
  to,
  existing,
  rejectedBefore = false,
  mayDecide,
}: Proposal): Outcome<'suggested' | 'confirmed'> | Refusal => {
  if (from === to) return refuse('SELF_LINK', 'A story cannot be linked to itself.')
  if (existing && existing !== 'rejected')
    return refuse('DUPLICATE_LINK', `Not linked: these two have this link. ${insteadOf[existing]}`)
  if ((existing === 'rejected' || rejectedBefore) && !mayDecide)
    return refuse(
      'DUPLICATE_LINK',
      'Not linked: this link was rejected before. Ask somebody who decides links to bring it back.',
    )
  return { allowed: true, state: mayDecide ? 'confirmed' : 'suggested' }
}

/** Where an act leads from a state, or why it does not. */
export const decideLink = (state: LinkState, act: LinkAct): Outcome<LinkState | null> | Refusal => {
  const next = transitions[state][act]
  return next === undefined
    ? refuse('STALE_STATE', `Nothing was changed. ${insteadOf[state]}`)
    : { allowed: true, state: next }
}

const mending: Record<LinkState, string> = {
  suggested: 'It is a suggestion of its own: decide that one, and reject this.',
  confirmed: 'It is confirmed already: reject or unlink this one, or choose another type.',
  rejected: 'It was rejected: create that link again to bring it back, or choose another type.',
}

/** Why a link cannot take a type that its pair has already, and how to mend it. */
export const typeTaken = (existing: LinkState): Refusal =>
  refuse(
    'DUPLICATE_LINK',
    `Nothing was changed: these two have a link of this type. ${mending[existing]}`,
  )
