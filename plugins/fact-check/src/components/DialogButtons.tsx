'use client'
import { Button, useModal } from '@payloadcms/ui'
import { useWords } from './state/useWords.ts'

type Props = {
  slug: string
  confirm: string
  testId: string
  working: boolean
  onConfirm: () => Promise<void>
}

/** How a dialog ends: nothing is done, or what it asked about is. */
export const DialogButtons = ({ slug, confirm, testId, working, onConfirm }: Props) => {
  const { words } = useWords()
  const { closeModal } = useModal()
  return (
    <div className="fact-check-dialog__buttons">
      <Button buttonStyle="secondary" onClick={() => closeModal(slug)}>
        {words('cancel')}
      </Button>
      <Button
        disabled={working}
        extraButtonProps={{ 'data-testid': testId }}
        onClick={() => void onConfirm()}
      >
        {confirm}
      </Button>
    </div>
  )
}
