'use client'
import { Button, useModal } from '@payloadcms/ui'
import { FactCheckDialog } from './FactCheckDialog.tsx'
import { useWords } from './state/useWords.ts'
import './KeysDialog.css'

const keys = [
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['n / N', 'keyOpen'],
  ['→ / ⇧→', 'keySelect'],
  ['c', 'keyClaim'],
  ['x', 'keyNoCheck'],
  ['1–9, ↑ ↓', 'keyChoose'],
  ['v', 'doVerified'],
  ['w', 'doChange'],
  ['d', 'doDisputed'],
  ['u', 'doUnverifiable'],
  ['o', 'doOpinion'],
  ['t', 'doCut'],
  ['r', 'doRule'],
  ['p', 'keyReview'],
  ['h', 'doUntil'],
  ['e', 'doEvidence'],
  ['b', 'keyReuse'],
  ['B', 'keyPart'],
  ['a', 'keyAcknowledge'],
  ['m', 'doComment'],
  ['z', 'keyUndo'],
  ['/', 'find'],
  ['q', 'keyRequest'],
  ['i', 'keyNote'],
  ['s', 'keySubmit'],
  ['A', 'keyApprove'],
  ['R', 'keyRequestChanges'],
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
