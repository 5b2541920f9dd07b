'use client'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { ClaimKind } from '../../domain/claims.ts'
import { guessKind } from '../../domain/guessKind.ts'
import type { ClaimMatch } from '../../facts/claimMatches.ts'
import type { GivenEvidence } from '../check/EvidenceForm.tsx'
import type { Reuse } from '../check/ReuseForm.tsx'
import type { CheckState, Command } from './CheckState.ts'
import type { Mode } from './Mode.ts'
import { mayHold, mayReview } from './mayHold.ts'
import { claimWaits, nextOpen } from './nextOpen.ts'
import { quoteOf } from './quoteOf.ts'
import type { Claim } from './Step.ts'
import { useArchive } from './useArchive.ts'
import { rowId, useFocus } from './useFocus.ts'
import type { Steps } from './useSteps.ts'
import { useWords } from './useWords.ts'
import { selectIn, selectionIn, stepWord } from './wordSelection.ts'

type Quote = NonNullable<ReturnType<typeof quoteOf>>

const wordsElement = (key: string | null): HTMLElement | null =>
  (key &&
    document.getElementById(rowId(key))?.querySelector<HTMLElement>('[data-passage-words]')) ||
  null

/** Where somebody is in the check, and everything they can do there; the keys and the buttons do the same. */
export const useCheckWork = (
  articleId: string | number,
  state: CheckState | null,
  steps: Steps,
) => {
  const { words } = useWords()
  const { key, at, go } = useFocus()
  const [chosen, setChosen] = useState<string | null>(null)
  const [mode, setMode] = useState<Mode>(null)
  const [notice, setNotice] = useState<string | null>(null)
  const keyRef = useRef(key)

  const passages = useMemo(() => state?.passages ?? [], [state])
  const mayRule = state?.permissions.ruleOnClaim.allowed ?? false
  const index = passages.findIndex((passage) => passage.key === key)
  const passage = passages[index] ?? null
  const claims = passage?.claims ?? []
  const claim =
    claims.find(
      ({ id }) => id === chosen || (chosen !== null && id === steps.queue?.idOf(chosen)),
    ) ??
    claims.find((each) => claimWaits(each, mayRule)) ??
    claims[0] ??
    null

  const archive = useArchive(articleId, passage, claim, steps)

  /** A passage came to have the focus, by whatever way. */
  const arrive = useCallback(
    (next: string) => {
      if (keyRef.current !== next) {
        setMode(null)
        setChosen(null)
      }
      keyRef.current = next
      at(next)
    },
    [at],
  )
  const leadTo = (next: string | null) => {
    if (next === null) return
    if (next !== key) window.getSelection()?.removeAllRanges()
    arrive(next)
    go(next)
  }
  const close = () => {
    setMode(null)
    if (key) go(key)
  }
  /** Says why not; answers whether it may be done. */
  const may = (command: Command): boolean => {
    const permission = state?.permissions[command]
    if (!permission?.allowed) setNotice(permission?.message ?? words('refused'))
    return permission?.allowed ?? false
  }
  /** After a step: on with what is left here, then with the next open passage. */
  const goOn = (settled: string | null) => {
    setMode(null)
    setChosen(null)
    const left =
      settled === null
        ? []
        : claims.filter((each) => each.id !== settled && claimWaits(each, mayRule))
    if (left[0]) {
      setChosen(left[0].id)
      return go(key)
    }
    const next = nextOpen(passages, key, 1, mayRule)
    if (next === null || next === key) {
      setNotice(words('nothingLeft'))
      return go(key)
    }
    leadTo(next)
  }

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
  const work = {
    close,
    choose: setChosen,
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
    say: setNotice,
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
            kind: guessKind(quote.exact, state?.language ?? 'en'),
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
    press: (pressed: string) => {
      press[pressed]?.()
    },
  }

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
  const moveWord = (by: -1 | 1, extend: boolean) => {
    const element = wordsElement(key)
    if (!element) return
    const next = stepWord(element.textContent ?? '', selectionIn(element), by, extend)
    if (next) selectIn(element, next)
  }
  const withClaim = (command: Command, act: (about: Claim) => void) => () => {
    if (!may(command)) return
    if (claim) act(claim)
    else setNotice(words('noClaimHere'))
  }
  const ask = (next: Exclude<Mode, null>) => () => setMode(next)
  const askOutcome = (outcome: 'disputed' | 'unverifiable' | 'verified-with-change') =>
    withClaim('settleClaim', ask({ is: 'settle', outcome }))
  const settleAs = (outcome: string) => withClaim('settleClaim', (about) => settle(about, outcome))

  const press: Record<string, (() => void) | undefined> = {
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
      mayReview(about) ? setMode({ is: 'review' }) : setNotice(words('reviewOpen')),
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
      const unseen = (state?.changes ?? []).filter(
        ({ kind, passageKey, seen }) =>
          !seen && passageKey && (kind === 'removed' || kind === 'moved'),
      )
      const here = unseen.find(({ passageKey }) => passageKey === key) ?? unseen[0]
      if (here?.passageKey) work.acknowledge([here.passageKey])
      else setNotice(words('nothingToAcknowledge'))
    },
    ...Object.fromEntries(
      claims.slice(0, 9).map(({ id }, number) => [String(number + 1), () => setChosen(id)]),
    ),
  }

  return {
    ...work,
    archive,
    key,
    passage,
    index,
    claim,
    mode,
    notice,
    arrive,
    leadTo,
    moveWord,
    setNotice,
    handlers: press,
  }
}

export type CheckWork = ReturnType<typeof useCheckWork>
