'use client'
import { toast, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { DialogButtons } from './DialogButtons.tsx'
import { FactCheckDialog } from './FactCheckDialog.tsx'
import { NoteField } from './NoteField.tsx'
import { RefusalNote } from './RefusalNote.tsx'
import type { CheckState, Refusal } from './state/CheckState.ts'
import { useCommand } from './state/useCommand.ts'
import { useSaveDraft } from './state/useSaveDraft.ts'
import { useWords } from './state/useWords.ts'
import './ScheduleDialog.css'

/** Lets the saved text go live unchecked: why, who hears of it, and by when it is checked. Only for those who may. */
export const WaiveDialog = ({ slug, state }: { slug: string; state: CheckState }) => {
  const { words } = useWords()
  const { run, working } = useCommand()
  const { save } = useSaveDraft()
  const { closeModal } = useModal()
  const [reason, setReason] = useState('')
  const [deadline, setDeadline] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Pick<Refusal, 'code' | 'message'> | null>(null)
  const field = useId()

  const { waiving } = state
  if (!waiving || !state.permissions.waiveFactCheck.allowed) return null
  const waive = async () => {
    if (!reason.trim()) return setError(words('reasonNeeded'))
    const moment = deadline ? new Date(deadline) : null
    if (moment && !(moment.getTime() > Date.now()))
      return setRefusal({ code: 'INVALID_INPUT', message: words('scheduleBad') })
    if (!(await save())) return setRefusal({ code: 'NOT_SAVED', message: words('saveFailed') })
    const args = { reason: reason.trim(), deadline: moment?.toISOString() }
    const answer = await run('waiveFactCheck', args)
    setRefusal(answer)
    if (answer) return
    toast.success(words('waived'))
    setReason('')
    setDeadline('')
    closeModal(slug)
  }
  return (
    <FactCheckDialog slug={slug} testId="waive-dialog" title={words('waiveTitle')}>
      <p>{words('waiveExplained')}</p>
      <p data-testid="waive-tells">
        {words('waiveTells', { names: waiving.tells.map(({ name }) => name).join(', ') })}
      </p>
      <NoteField
        error={error}
        label={words('waiveReason')}
        onChange={(value) => {
          setReason(value)
          setError(null)
        }}
        testId="waive-reason"
        value={reason}
      />
      <div className="fact-check-schedule">
        <label htmlFor={field}>
          {words('waiveDeadline', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
        </label>
        <input
          aria-describedby={`${field}-hint`}
          data-testid="waive-deadline"
          id={field}
          onChange={(event) => setDeadline(event.target.value)}
          type="datetime-local"
          value={deadline}
        />
        <span id={`${field}-hint`}>{words('waiveDeadlineHint', { hours: waiving.hours })}</span>
      </div>
      <RefusalNote refusal={refusal} />
      <DialogButtons
        confirm={words('waiveConfirm')}
        onConfirm={waive}
        slug={slug}
        testId="waive-confirm"
        working={working !== null}
      />
    </FactCheckDialog>
  )
}
