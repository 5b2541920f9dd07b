import type { ClaimKind } from '../../domain/claims.ts'
import { guessKind } from '../../domain/guessKind.ts'
import type { ClaimMatch } from '../../facts/claimMatches.ts'
import type { GivenEvidence } from '../check/EvidenceForm.tsx'
import type { Reuse } from '../check/ReuseForm.tsx'
import { quoteOf } from './quoteOf.ts'
import type { Claim } from './Step.ts'
import type { Archive } from './useArchive.ts'
import type { Place } from './usePlace.ts'
import type { Steps } from './useSteps.ts'

type Quote = NonNullable<ReturnType<typeof quoteOf>>
type Means = { place: Place; steps: Steps; archive: Archive; language: string }

/** Everything that can be done in a check, each as one step or more on its way to the server; then on to what is left. */
export const actsOf = ({ place, steps, archive, language }: Means) => {
  const { key, passages, passage, claim, mode, setChosen, setMode, close, may, goOn } = place
  const settle = (about: Claim, outcome: string, text = '') => {
    if (outcome === 'disputed') steps.add('disputeClaim', { claimId: about.id, reason: text })
    else
      steps.add('settleClaim', {
        claimId: about.id,
        outcome,
        ...(outcome === 'verified-with-change' ? { change: text } : {}),
        ...(outcome === 'unverifiable' ? { note: text } : {}),
      })
    goOn(about.id)
  }
  return {
    settle,
    /** As it was found, or else as verified. */
    settleUntil: ({ change, id, note, outcome }: Claim, bestBefore: string) => {
      const changed = outcome === 'verified-with-change' ? { outcome, change } : null
      const found = changed ?? { outcome: 'verified' }
      steps.add('settleClaim', { claimId: id, note, bestBefore, ...found })
      goOn(id)
    },
    /** The id the server knows a claim by; null while it is only being saved. */
    savedId: ({ id }: Claim): string | null => {
      const known = steps.queue?.idOf(id) ?? id
      return known.startsWith('new:') ? null : known
    },
    rule: (about: Claim, reason: string) => {
      steps.add('ruleOnClaim', { claimId: about.id, reason })
      goOn(about.id)
    },
    addEvidence: (about: Claim, evidence: GivenEvidence) => {
      steps.add('addEvidence', { claimId: about.id, evidence })
      setChosen(about.id)
      close()
    },
    markClaim: (quote: Quote, kind: ClaimKind, claimant: string) => {
      const id = steps.add('markClaim', {
        ...quote,
        kind,
        claimant: claimant || undefined,
        passageKey: key,
      })
      window.getSelection()?.removeAllRanges()
      setChosen(id)
      close()
    },
    openMatch: (index: number) => setMode({ is: 'reuse', at: index }),
    moveMatch: (by: -1 | 1) => {
      if (mode?.is === 'reuse' && archive.matches[mode.at + by])
        setMode({ is: 'reuse', at: mode.at + by })
    },
    /** A passage without a claim becomes one: what is taken over has to stand somewhere. */
    reuse: (match: ClaimMatch, { settles, takeEvidence, text }: Reuse) => {
      const quote = claim || !passage ? null : quoteOf(passages, passage.key, null)
      const claimId = quote
        ? steps.add('markClaim', {
            ...quote,
            kind: guessKind(quote.exact, language),
            passageKey: key,
          })
        : claim?.id
      if (!claimId) return
      const sameAs = match.claimId
      if (settles) {
        const said = match.outcome === 'verified-with-change' ? { change: text } : { note: text }
        const { outcome } = match
        steps.add('settleClaim', { claimId, outcome, sameAs, takeEvidence, ...(text ? said : {}) })
        return goOn(claimId)
      }
      steps.add('linkClaim', { claimId, sameAs })
      setChosen(claimId)
      close()
    },
    comment: (text: string, mentions: string[]) => {
      steps.add('commentOnPassage', { passageKey: key, text, mentions })
      close()
    },
    resolve: (commentId: string) => void steps.add('resolveComment', { commentId }),
    acknowledge: (keys: string[]) => {
      if (may('acknowledgeChanges')) steps.add('acknowledgeChanges', { passageKeys: keys })
    },
  }
}

export type Acts = ReturnType<typeof actsOf>
