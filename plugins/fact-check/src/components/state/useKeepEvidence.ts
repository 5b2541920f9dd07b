'use client'
import { useEffect, useRef, useState } from 'react'
import type { GivenEvidence } from '../check/EvidenceForm.tsx'
import type { Refusal } from './CheckState.ts'
import { useCommand } from './useCommand.ts'
import { useWords } from './useWords.ts'

export type Keeping = {
  /** The id the server knows the claim by; null while it knows of none. */
  claimId: string | null
  onKept: () => void
  /** Says why there is no copy to somebody who left the form meanwhile. */
  onRefusedLater: (message: string) => void
}

/** Adds evidence with a copy: of its page or, where there is one, a file. It takes a while, and people may go on meanwhile. */
export const useKeepEvidence = (keeping: Keeping | null) => {
  const { words } = useWords()
  const { run, working } = useCommand()
  const [refusal, setRefusal] = useState<Pick<Refusal, 'code' | 'message'> | null>(null)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  const keep = async (evidence: GivenEvidence, file: File | null) => {
    if (!keeping) return
    const { claimId, onKept, onRefusedLater } = keeping
    if (claimId === null) return setRefusal({ code: 'NOT_SAVED', message: words('notYetSaved') })
    setRefusal(null)
    const command = file ? 'uploadEvidence' : 'fetchEvidence'
    const answer = await run(command, { claimId, evidence }, file)
    if (!here.current) return answer ? onRefusedLater(answer.message) : undefined
    setRefusal(answer)
    if (!answer) onKept()
  }
  return { keep, refusal, working: working !== null }
}
