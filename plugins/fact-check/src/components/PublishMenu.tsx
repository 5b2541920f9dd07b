'use client'
import { ChevronIcon, Popup, PopupList, toast } from '@payloadcms/ui'
import type { Refusal } from './state/CheckState.ts'
import { useCommand } from './state/useCommand.ts'
import { useWords } from './state/useWords.ts'

type Props = {
  pending: boolean
  onSchedule: () => void
  /** Told null when the schedule is gone, else what refused it. */
  onCancelled: (refusal: Refusal | null) => void
}

/** What else can be done about publishing: later, or not at the time set. */
export const PublishMenu = ({ pending, onSchedule, onCancelled }: Props) => {
  const { words } = useWords()
  const { run } = useCommand()
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
      </PopupList.ButtonGroup>
    </Popup>
  )
}
