'use client'
import { toast, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { DialogButtons } from './DialogButtons.tsx'
import { FactCheckDialog } from './FactCheckDialog.tsx'
import { NoteField } from './NoteField.tsx'
import { RefusalNote } from './RefusalNote.tsx'
import type { Refusal } from './state/CheckState.ts'
import { useCheckState } from './state/useCheckState.ts'
import { useCommand } from './state/useCommand.ts'
import { useWords } from './state/useWords.ts'

/** Takes an article down, with the reason that stays on record. Only for those who may. */
export const UnpublishButton = () => {
  const { id, hasPublishedDoc } = useDocumentInfo()
  const { state } = useCheckState()
  const { run, working } = useCommand()
  const { words } = useWords()
  const { openModal, closeModal } = useModal()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  if (!hasPublishedDoc || !state?.permissions.unpublishArticle.allowed) return null
  const slug = `unpublish-${id}`
  const unpublish = async () => {
    if (!reason.trim()) return setError(words('reasonNeeded'))
    const answer = await run('unpublishArticle', { reason: reason.trim() })
    setRefusal(answer)
    if (answer) return
    toast.success(words('unpublished'))
    setReason('')
    closeModal(slug)
  }
  return (
    <>
      <button
        className="popup-button-list__button"
        data-testid="unpublish-button"
        onClick={() => openModal(slug)}
        type="button"
      >
        {words('unpublish')}
      </button>
      <FactCheckDialog slug={slug} testId="unpublish-dialog" title={words('unpublishTitle')}>
        <p>{words('unpublishExplained')}</p>
        <NoteField
          error={error}
          label={words('unpublishReason')}
          onChange={(value) => {
            setReason(value)
            setError(null)
          }}
          testId="unpublish-reason"
          value={reason}
        />
        <RefusalNote refusal={refusal} />
        <DialogButtons
          confirm={words('unpublishConfirm')}
          onConfirm={unpublish}
          slug={slug}
          testId="unpublish-confirm"
          working={working !== null}
        />
      </FactCheckDialog>
    </>
  )
}
