import type { CheckState, Passage } from './CheckState.ts'
import { newClaimId, type Claim, type Step } from './Step.ts'

type Person = NonNullable<Claim['checker']>

/** What an outcome leaves to be done, before the server says so. */
const stateFor = (outcome: string): Claim['state'] => {
  if (outcome === 'verified' || outcome === 'opinion') return 'settled'
  return outcome === 'disputed' || outcome === 'unverifiable' ? 'unruled' : 'waiting'
}

const passageState = ({ claims, mark, state }: Passage): Passage['state'] => {
  if (claims.some((claim) => claim.state === 'stale')) return 'open'
  if (claims.some((claim) => claim.state !== 'settled')) return 'claimed'
  if (claims.length > 0) return 'settled'
  return mark ? 'no-check-needed' : state
}

const withClaim = (
  state: CheckState,
  id: unknown,
  change: (claim: Claim) => Partial<Claim>,
): CheckState => ({
  ...state,
  passages: state.passages.map((passage) => {
    if (!passage.claims.some((claim) => claim.id === id)) return passage
    const claims = passage.claims.map((claim) =>
      claim.id === id ? { ...claim, ...change(claim) } : claim,
    )
    return { ...passage, claims, state: passageState({ ...passage, claims }) }
  }),
})

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

const settled = (args: Step['args'], outcome: string, me: Person, at: string) => ({
  ...(text(args.sameAs) ? { sameAs: text(args.sameAs) } : {}),
  outcome,
  state: stateFor(outcome),
  note: text(args.note) ?? text(args.reason),
  change: text(args.change),
  checker: me,
  settledAt: at,
  ruledBy: null,
  ruledAt: null,
  ruling: null,
  bestBefore: text(args.bestBefore),
  staleBecause: null,
  recheckSince: null,
  recheck: null,
})

type Known = { me: Person; at: string; idOf: (claimId: string) => string }

const apply = (state: CheckState, step: Step, { me, at, idOf }: Known): CheckState => {
  const { args } = step
  const claimId = typeof args.claimId === 'string' ? idOf(args.claimId) : undefined
  switch (step.command) {
    case 'settleClaim':
      return withClaim(state, claimId, () => settled(args, String(args.outcome), me, at))
    case 'disputeClaim':
      return withClaim(state, claimId, () => settled(args, 'disputed', me, at))
    case 'ruleOnClaim':
      return withClaim(state, claimId, () => ({
        state: 'settled',
        ruling: text(args.reason),
        ruledBy: me,
        ruledAt: at,
      }))
    case 'linkClaim':
      return withClaim(state, claimId, () => ({ sameAs: text(args.sameAs) }))
    case 'unlinkClaim':
      return withClaim(state, claimId, () => ({ sameAs: null }))
    case 'addEvidence': {
      const given = args.evidence as Partial<Claim['evidence'][number]>
      const evidence = {
        source: given.source ?? null,
        url: given.url ?? null,
        excerpt: given.excerpt ?? null,
        note: given.note ?? null,
        file: null,
        supports: given.supports ?? true,
        by: me,
        at,
      }
      return withClaim(state, claimId, (claim) => ({
        evidence: claim.evidence.some(
          ({ excerpt, source, url }) =>
            excerpt === evidence.excerpt && source === evidence.source && url === evidence.url,
        )
          ? claim.evidence
          : [...claim.evidence, evidence as Claim['evidence'][number]],
      }))
    }
    case 'markNoCheckNeeded': {
      const keys = args.passages as string[]
      return {
        ...state,
        passages: state.passages.map((passage) => {
          if (!keys.includes(passage.key) || passage.state === 'claimed') return passage
          const marked = { ...passage, mark: { by: me, at } }
          return { ...marked, state: passageState(marked) }
        }),
      }
    }
    case 'markClaim': {
      const id = idOf(newClaimId(step.id))
      const known = state.passages.some(({ claims }) => claims.some((claim) => claim.id === id))
      if (known) return state
      const claim: Claim = {
        id,
        kind: String(args.kind),
        outcome: 'unchecked',
        state: 'open',
        exact: String(args.exact),
        change: null,
        note: null,
        claimant: text(args.claimant),
        markedBy: me,
        checker: null,
        settledAt: null,
        ruledBy: null,
        ruledAt: null,
        ruling: null,
        evidence: [],
        sameAs: null,
        recheckSince: null,
        recheck: null,
        staleBecause: null,
        bestBefore: null,
        review: {
          shown: false,
          scale: null,
          rating: null,
          name: null,
          verdict: null,
          shownAt: null,
        },
        candidates: [],
      }
      return {
        ...state,
        passages: state.passages.map((passage) =>
          passage.key === args.passageKey
            ? { ...passage, claims: [...passage.claims, claim], state: 'claimed' }
            : passage,
        ),
      }
    }
    case 'acknowledgeChanges': {
      const keys = args.passageKeys as string[]
      return {
        ...state,
        changes: state.changes.map((change) =>
          change.passageKey !== null && keys.includes(change.passageKey)
            ? { ...change, seen: true }
            : change,
        ),
      }
    }
    case 'commentOnPassage':
      if (state.comments.some(({ by, text: said }) => by?.id === me.id && said === args.text))
        return state
      return {
        ...state,
        comments: [
          ...state.comments,
          {
            id: `new:${step.id}`,
            passageKey: String(args.passageKey),
            exact: '',
            text: String(args.text),
            round: null,
            by: me,
            at,
            mentions: [],
            resolvedAt: null,
            resolvedBy: null,
          },
        ],
      }
    case 'resolveComment':
      return {
        ...state,
        comments: state.comments.map((comment) =>
          comment.id === args.commentId ? { ...comment, resolvedAt: at, resolvedBy: me } : comment,
        ),
      }
    default:
      return state
  }
}

const isDone = ({ state }: Passage): boolean => state === 'settled' || state === 'no-check-needed'

/** The check as it will be once every step has come through; passages no step touches stay the same objects. */
export const applySteps = (saved: CheckState, steps: Step[], known: Known): CheckState => {
  if (steps.length === 0) return saved
  const state = steps.reduce((now, step) => apply(now, step, known), saved)
  return {
    ...state,
    coverage: { total: state.coverage.total, settled: state.passages.filter(isDone).length },
  }
}
