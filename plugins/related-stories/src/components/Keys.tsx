'use client'
import { useId } from 'react'
import { useWords } from './state/useWords.ts'

const keys = [
  ['j k', 'keyMove'],
  ['a', 'keyConfirm'],
  ['x', 'keyReject'],
  ['s', 'keyLater'],
  ['t', 'keyType'],
  ['p', 'keyPin'],
  ['Alt+↑ Alt+↓', 'keyOrder'],
  ['d', 'keySeen'],
  ['u', 'keyUnlink'],
  ['z', 'keyUndo'],
  ['/', 'keySearch'],
  ['?', 'keyHelp'],
] as const

/** The keys of the list, unfolded by their button or by `?`. */
export const Keys = ({ open, onToggle }: { open: boolean; onToggle: () => void }) => {
  const { words } = useWords()
  const id = useId()
  return (
    <div className="related-stories__keys">
      <button
        aria-controls={id}
        aria-expanded={open}
        data-testid="related-keys"
        onClick={onToggle}
        type="button"
      >
        <kbd>?</kbd> {words('keys')}
      </button>
      <div hidden={!open} id={id}>
        <p>{words('keysWhere')}</p>
        <dl>
          {keys.map(([key, word]) => (
            <div key={key}>
              <dt>
                {key.split(' ').map((each) => (
                  <kbd key={each}>{each}</kbd>
                ))}
              </dt>
              <dd>{words(word)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}
