'use client'
import { ChevronIcon, Popup, PopupList, toast } from '@payloadcms/ui'
import { useId } from 'react'
import type { CheckState, Refusal } from './state/CheckState.ts'
import { useCommand } from './state/useCommand.ts'
import { useWords } from './state/useWords.ts'

type Props = {
  pending: boolean
  /** Whether a check can be waived, and why not. */
  waive: CheckState['permissions']['waiveFactCheck']
  onSchedule: () => void
  onWaive: () => void
  /** Told null when the schedule is gone, else what refused it. */
  onCancelled: (refusal: Refusal | null) => void
}

/** What else can be done about publishing: later, not at the time set, or without a check. */
export const PublishMenu = ({ pending, waive, onSchedule, onWaive, onCancelled }: Props) => {
  const { words } = useWords()
  const { run } = useCommand()
  const reason = useId()
  const cancel = async () => {
    const refusal = await run('cancelSchedule')
    if (!refusal) toast.success(words('scheduleCancelled'))
    onCancelled(refusal)
  }
  return (
    <Popup
      button={
        <>
          <span className="sr-only">{words('moreWays')}</span>
          <ChevronIcon />
        </>
      }
      horizontalAlign="right"
      size="medium"
    >
      <PopupList.ButtonGroup>
        <button
          className="popup-button-list__button"
          data-testid="publish-schedule"
          onClick={onSchedule}
          type="button"
        >
          {words('schedule')}
        </button>
        {pending ? (
          <button
            className="popup-button-list__button"
            data-testid="publish-cancel-schedule"
            onClick={() => void cancel()}
            type="button"
          >
            {words('cancelSchedule')}
          </button>
        ) : null}
        {waive.allowed || waive.code !== 'NOT_ALLOWED' ? (
          <button
            aria-describedby={waive.allowed ? undefined : reason}
            aria-disabled={!waive.allowed}
            aria-haspopup={waive.allowed ? 'dialog' : undefined}
            className={`popup-button-list__button${waive.allowed ? '' : ' fact-check-publish__refused'}`}
            data-testid="publish-waive"
            onClick={(event) => (waive.allowed ? onWaive() : event.stopPropagation())}
            type="button"
          >
            {words('waive')}
          </button>
        ) : null}
        {waive.allowed || waive.code === 'NOT_ALLOWED' ? null : (
          <p className="fact-check-publish__why" data-testid="publish-waive-reason" id={reason}>
            {waive.message}
          </p>
        )}
      </PopupList.ButtonGroup>
    </Popup>
  )
}
