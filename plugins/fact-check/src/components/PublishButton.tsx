'use client'
import {
  Button,
  toast,
  useDocumentInfo,
  useForm,
  useFormProcessing,
  useModal,
} from '@payloadcms/ui'
import { useState } from 'react'
import { FactCheckDialog } from './FactCheckDialog.tsx'
import { MissingList } from './MissingList.tsx'
import { PublishMenu } from './PublishMenu.tsx'
import { RefusalNote } from './RefusalNote.tsx'
import { ScheduleDialog } from './ScheduleDialog.tsx'
import { WaiveDialog } from './WaiveDialog.tsx'
import type { Refusal } from './state/CheckState.ts'
import { useCheckState } from './state/useCheckState.ts'
import { useCommand } from './state/useCommand.ts'
import { useSaveDraft } from './state/useSaveDraft.ts'
import { useWords } from './state/useWords.ts'
import './PublishButton.css'

/** Publishes through the plugin's command; while something is missing it says how much and opens the list. */
export const PublishButton = () => {
  const { id, hasPublishedDoc, data } = useDocumentInfo()
  const { state } = useCheckState()
  const { run, working } = useCommand()
  const { save, modified } = useSaveDraft()
  const { words } = useWords()
  const { disabled } = useForm()
  const processing = useFormProcessing()
  const { openModal, closeModal } = useModal()
  const [refusal, setRefusal] = useState<Pick<Refusal, 'code' | 'message' | 'reasons'> | null>(null)

  if (!id || (state && !state.mayPublish)) return null
  const missingDialog = `publish-missing-${id}`
  const waiveDialog = `publish-waive-${id}`
  const scheduleDialog = `publish-schedule-${id}`
  const live = hasPublishedDoc && data?._status === 'published' && !modified
  const missing = state?.missing ?? []
  const reasons = refusal ? refusal.reasons : missing

  const show = (answer: typeof refusal) => {
    setRefusal(answer)
    openModal(missingDialog)
  }
  const publish = async () => {
    if (missing.length > 0 && !modified) return show(null)
    if (!(await save())) return show({ code: 'NOT_SAVED', message: words('notSaved'), reasons: [] })
    const answer = await run('publishArticle')
    if (answer) show(answer)
    else toast.success(words('publishedNow'))
  }
  const label = live
    ? words('published')
    : missing.length > 0
      ? words('publishMissing', { count: missing.length })
      : words('publish')

  return (
    <div className="fact-check-publish">
      <Button
        buttonStyle={missing.length > 0 || live ? 'secondary' : 'primary'}
        disabled={!state || live || disabled || processing || working !== null}
        extraButtonProps={{
          'data-testid': 'publish-button',
          'aria-haspopup': missing.length > 0 ? 'dialog' : undefined,
        }}
        margin={false}
        onClick={() => void publish()}
        size="medium"
      >
        {working === 'publishArticle' ? words('publishing') : label}
      </Button>
      {state && !live ? (
        <PublishMenu
          onCancelled={(answer) => {
            if (answer) show(answer)
          }}
          onSchedule={() => openModal(scheduleDialog)}
          onWaive={() => openModal(waiveDialog)}
          pending={state.schedule?.state === 'pending'}
          waive={state.permissions.waiveFactCheck}
        />
      ) : null}
      <FactCheckDialog slug={missingDialog} testId="missing-dialog" title={words('beforeLive')}>
        <RefusalNote refusal={refusal} />
        {modified ? <p>{words('aboutSavedText')}</p> : null}
        {reasons.length > 0 ? (
          <MissingList onGo={() => closeModal(missingDialog)} reasons={reasons} />
        ) : null}
        <div className="fact-check-dialog__buttons">
          <Button
            buttonStyle="secondary"
            extraButtonProps={{ 'data-testid': 'missing-close' }}
            onClick={() => closeModal(missingDialog)}
          >
            {words('close')}
          </Button>
        </div>
      </FactCheckDialog>
      <ScheduleDialog slug={scheduleDialog} />
      {state ? <WaiveDialog slug={waiveDialog} state={state} /> : null}
    </div>
  )
}
