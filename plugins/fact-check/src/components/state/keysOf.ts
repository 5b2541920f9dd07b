import { mayHold } from '../../domain/mayHold.ts'
import { mayReview } from '../../domain/mayReview.ts'
import type { Acts } from './actsOf.ts'
import type { CheckState, Command } from './CheckState.ts'
import type { Mode } from './Mode.ts'
import { nextOpen } from './nextOpen.ts'
import type { Claim } from './Step.ts'
import type { Archive } from './useArchive.ts'
import type { Place } from './usePlace.ts'
import type { Steps } from './useSteps.ts'
import type { useWords } from './useWords.ts'
import { selectionIn } from './wordSelection.ts'
import { wordsElement } from './wordsElement.ts'

type Means = {
  place: Place
  acts: Acts
  archive: Archive
  steps: Steps
  changes: CheckState['changes']
  words: ReturnType<typeof useWords>['words']
}

/** What each key does on the passage and the claim at hand; undefined where it does nothing. */
export const keysOf = ({
  place,
  acts,
  archive,
  steps,
  changes,
  words,
}: Means): Record<string, (() => void) | undefined> => {
  const { key, passages, index, passage, claims, claim, mayRule } = place
  const { setChosen, setMode, setNotice, leadTo, may, goOn } = place

  const move = (by: -1 | 1) => {
    const next = passages[index === -1 ? 0 : Math.min(Math.max(index + by, 0), passages.length - 1)]
    leadTo(next?.key ?? null)
  }
  const moveOpen = (by: -1 | 1) => {
    const next = nextOpen(passages, key, by, mayRule)
    if (next === null) setNotice(words('nothingLeft'))
    leadTo(next)
  }
  const moveClaim = (by: -1 | 1) => {
    const now = claims.findIndex(({ id }) => id === claim?.id)
    setChosen(claims[Math.min(Math.max(now + by, 0), claims.length - 1)]?.id ?? null)
  }
  const withClaim = (command: Command, act: (about: Claim) => void) => () => {
    if (!may(command)) return
    if (claim) act(claim)
    else setNotice(words('noClaimHere'))
  }
  const ask = (next: Exclude<Mode, null>) => () => setMode(next)
  const askOutcome = (outcome: 'disputed' | 'unverifiable' | 'verified-with-change') =>
    withClaim('settleClaim', ask({ is: 'settle', outcome }))
  const settleAs = (outcome: string) =>
    withClaim('settleClaim', (about) => acts.settle(about, outcome))

  return {
    j: () => move(1),
    k: () => move(-1),
    n: () => moveOpen(1),
    N: () => moveOpen(-1),
    ArrowDown: claims.length > 1 ? () => moveClaim(1) : undefined,
    ArrowUp: claims.length > 1 ? () => moveClaim(-1) : undefined,
    x: () => {
      if (!passage || !may('markNoCheckNeeded')) return
      if (passage.state === 'claimed') return setNotice(words('claimOpenHere'))
      steps.add('markNoCheckNeeded', { passages: [passage.key] })
      goOn(null)
    },
    c: () => {
      if (!passage || !may('markClaim')) return
      const element = wordsElement(passage.key)
      setMode({ is: 'claim', selected: element && selectionIn(element) })
    },
    v: settleAs('verified'),
    o: settleAs('opinion'),
    t: settleAs('cut'),
    w: askOutcome('verified-with-change'),
    d: askOutcome('disputed'),
    u: askOutcome('unverifiable'),
    h: withClaim('settleClaim', (about) =>
      mayHold(about) ? setMode({ is: 'until' }) : setNotice(words('nothingHolds')),
    ),
    p: withClaim('publishClaimReview', (about) =>
      about.review.shown || mayReview(about.state)
        ? setMode({ is: 'review' })
        : setNotice(words('reviewOpen')),
    ),
    e: withClaim('addEvidence', ask({ is: 'evidence' })),
    r: withClaim('ruleOnClaim', (about) =>
      about.state === 'unruled' ? setMode({ is: 'rule' }) : setNotice(words('nothingToRule')),
    ),
    b: () => {
      if (!passage || !may('linkClaim') || (!claim && !may('markClaim'))) return
      if (archive.matches.length > 0) setMode({ is: 'reuse', at: 0 })
      else setNotice(words('nothingBefore'))
    },
    B: withClaim('unlinkClaim', (about) => {
      if (!about.sameAs && archive.elsewhere.length === 0) return setNotice(words('notLinked'))
      steps.add('unlinkClaim', { claimId: about.id })
      setNotice(words('parted'))
    }),
    m: passage ? ask({ is: 'comment' }) : undefined,
    z: () => {
      if (!may('undoStep')) return
      steps.undo()
      setNotice(words('undone'))
    },
    a: () => {
      const unseen = changes.filter(
        ({ kind, passageKey, seen }) =>
          !seen && passageKey && (kind === 'removed' || kind === 'moved'),
      )
      const here = unseen.find(({ passageKey }) => passageKey === key) ?? unseen[0]
      if (here?.passageKey) acts.acknowledge([here.passageKey])
      else setNotice(words('nothingToAcknowledge'))
    },
    ...Object.fromEntries(
      claims.slice(0, 9).map(({ id }, number) => [String(number + 1), () => setChosen(id)]),
    ),
  }
}
