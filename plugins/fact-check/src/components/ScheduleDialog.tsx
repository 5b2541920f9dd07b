'use client'
import { toast, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { DialogButtons } from './DialogButtons.tsx'
import { FactCheckDialog } from './FactCheckDialog.tsx'
import { RefusalNote } from './RefusalNote.tsx'
import type { Refusal } from './state/CheckState.ts'
import { formatMoment } from './state/formatMoment.ts'
import { useCommand } from './state/useCommand.ts'
import { useSaveDraft } from './state/useSaveDraft.ts'
import { useWords } from './state/useWords.ts'
import './ScheduleDialog.css'

/** Asks when to publish, in the reader's own time zone, which it names. */
export const ScheduleDialog = ({ slug }: { slug: string }) => {
  const { words, language } = useWords()
  const { run, working } = useCommand()
  const { save } = useSaveDraft()
  const { closeModal } = useModal()
  const [at, setAt] = useState('')
  const [refusal, setRefusal] = useState<Pick<Refusal, 'code' | 'message'> | null>(null)
  const field = useId()

  const schedule = async () => {
    const moment = new Date(at)
    if (Number.isNaN(moment.getTime()) || moment.getTime() <= Date.now())
      return setRefusal({ code: 'INVALID_INPUT', message: words('scheduleBad') })
    if (!(await save())) return setRefusal({ code: 'NOT_SAVED', message: words('notSaved') })
    const answer = await run('scheduleArticle', { at: moment.toISOString() })
    setRefusal(answer)
    if (answer) return
    toast.success(words('scheduleSet', { when: formatMoment(moment.toISOString(), language) }))
    closeModal(slug)
  }
  return (
    <FactCheckDialog slug={slug} testId="schedule-dialog" title={words('scheduleTitle')}>
      <p>{words('scheduleExplained')}</p>
      <div className="fact-check-schedule">
        <label htmlFor={field}>
          {words('scheduleAt', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
        </label>
        <input
          data-testid="schedule-at"
          id={field}
          onChange={(event) => setAt(event.target.value)}
          type="datetime-local"
          value={at}
        />
      </div>
      <RefusalNote refusal={refusal} />
      <DialogButtons
        confirm={words('scheduleTitle')}
        onConfirm={schedule}
        slug={slug}
        testId="schedule-confirm"
        working={working !== null}
      />
    </FactCheckDialog>
  )
}
