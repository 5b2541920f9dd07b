'use client'
import { Button, useModal } from '@payloadcms/ui'
import type { Tab } from '../../read/tabs.ts'
import { KeyList } from '../KeyList.tsx'
import { LinkDialog } from '../LinkDialog.tsx'
import { useWords } from '../state/useWords.ts'

type Props = { tab: Tab; on: boolean; onTurn: (on: boolean) => void }

const keys = {
  suggestions: [
    ['j', 'keyNextPair'],
    ['k', 'keyPreviousPair'],
    ['a', 'keyAccept'],
    ['x', 'keyReject'],
    ['1–8', 'keyAcceptAs'],
    ['r', 'deskTurn'],
    ['s', 'keyLater'],
    ['z', 'keyUndo'],
    ['A', 'keyAcceptAll'],
    ['?', 'keyHelp'],
  ],
  news: [
    ['j', 'keyNextWarning'],
    ['k', 'keyPreviousWarning'],
    ['d', 'keySeen'],
    ['u', 'keyUnlink'],
    ['z', 'keyUndo'],
    ['?', 'keyHelp'],
  ],
} as const

export const deskKeysSlug = 'link-desk-keys'

/** The keys of the link desk, and the way to turn them off. */
export const DeskKeys = ({ tab, on, onTurn }: Props) => {
  const { words } = useWords()
  const { closeModal } = useModal()
  const listed = tab === 'news' ? keys.news : keys.suggestions
  return (
    <LinkDialog slug={deskKeysSlug} testId="desk-keys" title={words('deskKeysTitle')}>
      <KeyList keys={listed.map(([key, word]) => [key, words(word)])} />
      <label>
        <input
          checked={on}
          data-testid="desk-single-keys"
          onChange={({ target }) => onTurn(target.checked)}
          type="checkbox"
        />{' '}
        {words('singleKeys')}
      </label>
      <div className="link-dialog__buttons">
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'data-testid': 'desk-keys-close' }}
          onClick={() => closeModal(deskKeysSlug)}
        >
          {words('close')}
        </Button>
      </div>
    </LinkDialog>
  )
}
