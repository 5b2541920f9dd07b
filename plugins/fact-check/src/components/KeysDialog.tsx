'use client'
import { Button, useModal } from '@payloadcms/ui'
import { FactCheckDialog } from './FactCheckDialog.tsx'
import { useWords } from './state/useWords.ts'
import './KeysDialog.css'

const keys = [
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['x', 'keyNoCheck'],
  ['n', 'keyNote'],
  ['s', 'keySubmit'],
  ['a', 'keyApprove'],
  ['c', 'keyRequestChanges'],
  ['q', 'keyRequest'],
  ['?', 'keyHelp'],
] as const

/** The keys of the check view. */
export const KeysDialog = ({ slug }: { slug: string }) => {
  const { words } = useWords()
  const { closeModal } = useModal()
  return (
    <FactCheckDialog slug={slug} testId="check-keys" title={words('keysTitle')}>
      <p>{words('keysWhere')}</p>
      <dl className="fact-check-keys">
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
        <Button buttonStyle="secondary" onClick={() => closeModal(slug)}>
          {words('close')}
        </Button>
      </div>
    </FactCheckDialog>
  )
}
