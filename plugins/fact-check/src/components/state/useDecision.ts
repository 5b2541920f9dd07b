'use client'
import { useRef, useState } from 'react'
import type { CheckState, Command, Refusal } from './CheckState.ts'
import { useCommand } from './useCommand.ts'
import { useWords, type Word } from './useWords.ts'

export type DecisionCommand = Extract<
  Command,
  'approveFactCheck' | 'requestChanges' | 'requestFactCheck' | 'submitRound' | 'withdrawFactCheck'
>

const done: Record<DecisionCommand, Extract<Word, string>> = {
  requestFactCheck: 'requested',
  approveFactCheck: 'approved',
  requestChanges: 'changesRequested',
  submitRound: 'submitted',
  withdrawFactCheck: 'withdrawn',
}

/**
 * What the buttons and the keys of the check share: the note, the decision and what came of it. `current` says whether
 * the state knows of everything done here: if it does not yet, only the server can tell what is allowed.
 */
export const useDecision = (state: CheckState | null, current: boolean) => {
  const { run, working } = useCommand()
  const { words } = useWords()
  const [note, setNoteText] = useState('')
  const [noteError, setNoteError] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Pick<Refusal, 'code' | 'message'> | null>(null)
  const [result, setResult] = useState('')
  const noteField = useRef<HTMLTextAreaElement>(null)

  const setNote = (value: string) => {
    setNoteText(value)
    setNoteError(null)
  }
  const decide = async (command: DecisionCommand) => {
    if (!state || working) return
    setResult('')
    setNoteError(null)
    const { allowed, code = 'NOT_ALLOWED', message } = state.permissions[command]
    if (current && !allowed) return setRefusal({ code, message: message ?? words('refused') })
    setRefusal(null)
    if (command === 'requestChanges' && !note.trim()) {
      setNoteError(words('noteNeeded'))
      noteField.current?.focus()
      return
    }
    const answer = await run(command, {
      note: note.trim() || undefined,
      // The approval is for the text on this screen: the server refuses if another one was saved meanwhile.
      textHash: command === 'approveFactCheck' ? state.textHash : undefined,
    })
    setRefusal(answer)
    if (answer) return
    setNote('')
    setResult(words(done[command]))
  }
  return { note, setNote, noteError, noteField, refusal, result, working, decide }
}

export type Decision = ReturnType<typeof useDecision>
