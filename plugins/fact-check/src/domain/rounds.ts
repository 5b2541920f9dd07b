import { compare } from './compare.ts'
import { isOpen } from './transitions.ts'
import type { ApprovedPassage, Round } from './types.ts'

/** The round that counts: the last one nobody withdrew. */
export const currentRound = <Row extends Round>(rounds: Row[]): Row | null =>
  rounds
    .filter(({ state }) => state !== 'withdrawn')
    .reduce<Row | null>((last, round) => (last && last.number > round.number ? last : round), null)

/** The round somebody is still to decide; null when none is open. */
export const openRoundOf = <Row extends Round>(rounds: Row[]): Row | null => {
  const round = currentRound(rounds)
  return round && isOpen(round.state) ? round : null
}

/** The last round whose approval binds to exactly these passages. */
export const approvalOf = <Row extends Round>(
  rounds: Row[],
  passages: ApprovedPassage[],
): Row | null =>
  rounds
    .filter(
      ({ state, approved }) =>
        state === 'approved' && approved !== null && compare(approved, passages).same,
    )
    .reduce<Row | null>((last, round) => (last && last.number > round.number ? last : round), null)

/** The last round that was approved, whatever the text is now. */
export const lastApprovedRound = <Row extends Round>(rounds: Row[]): Row | null =>
  rounds
    .filter(({ state, approved }) => state === 'approved' && approved !== null)
    .reduce<Row | null>((last, round) => (last && last.number > round.number ? last : round), null)

/** The text a waiver lets live: the last one waived, until the check that is owed for it is decided, either way. */
export const waivedText = (rounds: Round[]): ApprovedPassage[] | null => {
  const round = currentRound(rounds)
  return round && isOpen(round.state) ? (round.waived?.at(-1) ?? null) : null
}

/** Whether exactly these passages were ever let live by a waiver. */
export const wasWaived = (rounds: Round[], passages: ApprovedPassage[]): boolean =>
  rounds.some(({ waived = [] }) => waived.some((text) => compare(text, passages).same))
