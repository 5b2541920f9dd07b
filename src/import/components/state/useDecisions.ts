'use client'
import { useCallback, useMemo, useState } from 'react'
import type { Inference } from '../../inferences.ts'
import type { Decision } from '../../input.ts'
import type { Settling } from './Settling.ts'

/** What is asked: the same words and the same proposal under the same id. */
const questionOf = ({ text, proposal }: Inference): string =>
  JSON.stringify([text, proposal?.name, proposal?.type])

type Made = Record<string, { question: string; settling: Settling }>

/**
 * Decisions on a preview, kept until the draft is made. One made on a question that another reading of the text no
 * longer asks does not count.
 */
export const useDecisions = (inferences: readonly Inference[]) => {
  const [made, setMade] = useState<Made>({})
  const valid = useMemo(() => {
    const settlings = new Map<string, Settling>()
    for (const inference of inferences) {
      const decision = made[inference.id]
      if (decision?.question === questionOf(inference)) {
        settlings.set(inference.id, decision.settling)
      }
    }
    return settlings
  }, [inferences, made])

  const settle = useCallback((inference: Inference, settling: Settling) => {
    const decision = { question: questionOf(inference), settling }
    setMade((before) => ({ ...before, [inference.id]: decision }))
  }, [])
  const decisions = useMemo(
    (): Decision[] => [...valid].map(([inferenceId, settling]) => ({ inferenceId, ...settling })),
    [valid],
  )
  return { settlingOf: valid, decisions, settle }
}
