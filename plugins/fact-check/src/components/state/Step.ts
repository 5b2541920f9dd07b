import type { CheckState, Command } from './CheckState.ts'

export type StepCommand = Extract<
  Command,
  | 'acknowledgeChanges'
  | 'addEvidence'
  | 'commentOnPassage'
  | 'disputeClaim'
  | 'linkClaim'
  | 'markClaim'
  | 'markNoCheckNeeded'
  | 'placeClaim'
  | 'resolveComment'
  | 'ruleOnClaim'
  | 'settleClaim'
  | 'unlinkClaim'
  | 'undoStep'
>

export type Claim = CheckState['passages'][number]['claims'][number]

/** Something one person did in the check, on its way to the server. */
export type Step = {
  id: string
  command: StepCommand
  /** A claim that is only being marked is named by `newClaimId` of its step. */
  args: Record<string, unknown>
  /** How its claim stood when it was done; null for steps about no claim. */
  seen: string | null
  status: 'sending' | 'sent' | 'waiting'
  tries: number
}

export const newClaimId = (stepId: string): string => `new:${stepId}`

/** How a claim stands, to tell whether somebody else did something about it meanwhile. */
export const standingOf = ({ outcome, checker, ruledBy }: Claim): string =>
  [outcome, checker?.id ?? '', ruledBy?.id ?? ''].join(' ')

/** How a claim stands that is only being marked. */
export const newStanding = 'unchecked  '

export const claimIn = (state: CheckState, id: unknown): Claim | undefined =>
  [...state.passages.flatMap(({ claims }) => claims), ...state.unplaced].find(
    (claim) => claim.id === id,
  )
