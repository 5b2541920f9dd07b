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
