'use client'
import { actsOf } from './actsOf.ts'
import type { CheckState } from './CheckState.ts'
import { keysOf } from './keysOf.ts'
import { useArchive } from './useArchive.ts'
import { usePlace } from './usePlace.ts'
import type { Steps } from './useSteps.ts'
import { useWords } from './useWords.ts'
import { selectIn, selectionIn, stepWord } from './wordSelection.ts'
import { wordsElement } from './wordsElement.ts'

/** Where somebody is in the check, and everything they can do there; the keys and the buttons do the same. */
export const useCheckWork = (
  articleId: string | number,
  state: CheckState | null,
  steps: Steps,
) => {
  const { words } = useWords()
  const place = usePlace(state, steps.queue)
  const { key, passage, claim } = place
  const archive = useArchive(articleId, passage, claim, steps)
  const acts = actsOf({ place, steps, archive, language: state?.language ?? 'en' })
  const changes = state?.changes ?? []
  const handlers = keysOf({ place, acts, archive, steps, changes, words })

  const moveWord = (by: -1 | 1, extend: boolean) => {
    const element = wordsElement(key)
    if (!element) return
    const next = stepWord(element.textContent ?? '', selectionIn(element), by, extend)
    if (next) selectIn(element, next)
  }
  return {
    ...place,
    ...acts,
    archive,
    handlers,
    moveWord,
    press: (pressed: string) => handlers[pressed]?.(),
  }
}

export type CheckWork = ReturnType<typeof useCheckWork>
