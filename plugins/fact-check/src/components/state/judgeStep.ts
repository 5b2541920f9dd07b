import type { CheckState } from './CheckState.ts'
import { claimIn, standingOf, type Step } from './Step.ts'

/**
 * What to do about a step the server refused because something happened since. `again`: not to this claim, or not by
 * anybody else; `done`: it was this step itself, whose answer was lost; `overtaken`: somebody else was there first;
 * `unsure`: nobody can say whether it happened.
 */
export type Verdict =
  { is: 'again' } | { is: 'done'; claimId: string | null } | { is: 'overtaken' } | { is: 'unsure' }

const again: Verdict = { is: 'again' }
const done = (claimId: string | null = null): Verdict => ({ is: 'done', claimId })

const outcomeOf = ({ command, args }: Step, now: string): unknown =>
  command === 'disputeClaim' ? 'disputed' : (args.outcome ?? now)

export const judgeStep = (step: Step, now: CheckState, me: string): Verdict => {
  const { command, args, seen, tries } = step
  const lost = tries > 1
  const claim = claimIn(now, args.claimId)
  switch (command) {
    case 'settleClaim':
    case 'disputeClaim':
    case 'ruleOnClaim': {
      if (!claim || standingOf(claim) === seen) return again
      const by = command === 'ruleOnClaim' ? claim.ruledBy : claim.checker
      const mine = by?.id === me && claim.outcome === outcomeOf(step, claim.outcome)
      return lost && mine ? done(claim.id) : { is: 'overtaken' }
    }
    case 'linkClaim':
      return lost && claim?.sameAs ? done(claim.id) : again
    case 'unlinkClaim':
      return lost && claim && !claim.sameAs ? done(claim.id) : again
    case 'markClaim': {
      const marked = now.passages
        .flatMap(({ claims }) => claims)
        .find(({ exact, markedBy }) => exact === args.exact && markedBy?.id === me)
      return lost && marked ? done(marked.id) : again
    }
    case 'addEvidence': {
      const given = args.evidence as Record<string, unknown>
      const there = claim?.evidence.some(
        ({ by, excerpt, source, url }) =>
          by?.id === me &&
          (excerpt ?? undefined) === given.excerpt &&
          (source ?? undefined) === given.source &&
          (url ?? undefined) === given.url,
      )
      return lost && there ? done() : again
    }
    case 'commentOnPassage': {
      const there = now.comments.some(({ by, text }) => by?.id === me && text === args.text)
      return lost && there ? done() : again
    }
    case 'undoStep':
      return lost ? { is: 'unsure' } : again
    default:
      return again
  }
}
