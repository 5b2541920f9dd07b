/** What is stored of a link's life. An unlinked one is gone. */
export const linkStates = ['suggested', 'confirmed', 'rejected'] as const
export type LinkState = (typeof linkStates)[number]
export type LinkAct = 'confirm' | 'reject' | 'unlink'

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

/** From where an act leads where; what is not listed is refused. `null`: the link is gone. */
const transitions: Record<LinkState, Partial<Record<LinkAct, LinkState | null>>> = {
  suggested: { confirm: 'confirmed', reject: 'rejected' },
  confirmed: { unlink: null },
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
  /** Who may decide links confirms by creating; anyone else suggests. */
  mayDecide: boolean
}

/** Whether a pair may be linked, and in which state the link begins. */
export const proposeLink = ({
  from,
  to,
  existing,
  mayDecide,
}: Proposal): Outcome<'suggested' | 'confirmed'> | Refusal => {
  if (from === to) return refuse('SELF_LINK', 'A story cannot be linked to itself.')
  if (existing === 'rejected' && !mayDecide)
    return refuse(
      'DUPLICATE_LINK',
      'Not linked: this link was rejected before. Ask somebody who decides links to bring it back.',
    )
  if (existing && existing !== 'rejected')
    return refuse('DUPLICATE_LINK', `Not linked: these two have this link. ${insteadOf[existing]}`)
  return { allowed: true, state: mayDecide ? 'confirmed' : 'suggested' }
}

/** Where an act leads from a state, or why it does not. */
export const decideLink = (state: LinkState, act: LinkAct): Outcome<LinkState | null> | Refusal => {
  const next = transitions[state][act]
  return next === undefined
    ? refuse('STALE_STATE', `Nothing was changed. ${insteadOf[state]}`)
    : { allowed: true, state: next }
}
