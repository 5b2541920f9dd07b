'use client'
import { Button, useModal } from '@payloadcms/ui'
import { FactCheckDialog } from '../FactCheckDialog.tsx'
import { useWords } from '../state/useWords.ts'
import '../KeysDialog.css'

const keys = [
  ['j', 'keyNextLine'],
  ['k', 'keyPreviousLine'],
  ['Enter', 'keyOpenLine'],
  ['a', 'keyTakeLine'],
  ['?', 'keyHelp'],
] as const

export const queueKeysSlug = 'check-queue-keys'

/** The keys of the queue. */
export const QueueKeys = () => {
  const { words } = useWords()
  const { closeModal } = useModal()
  return (
    <FactCheckDialog slug={queueKeysSlug} testId="queue-keys" title={words('queueKeysTitle')}>
      <p>{words('queueKeysWhere')}</p>
      <dl className="fact-check-keys check-queue__keys">
        {keys.map(([key, word]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words(word)}</dd>
          </div>
        ))}
      </dl>
      <div className="fact-check-dialog__buttons">
        <Button buttonStyle="secondary" onClick={() => closeModal(queueKeysSlug)}>
          {words('close')}
        </Button>
      </div>
    </FactCheckDialog>
  )
}
