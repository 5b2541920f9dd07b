'use client'
import { Button } from '@payloadcms/ui'
import { tabs } from '../../read/tabs.ts'
import { useWords } from '../state/useWords.ts'
import type { Desk } from './useLinkDesk.ts'
import './DeskEmpty.css'

const empty = { new: 'deskEmptyNew', older: 'deskEmptyOlder', news: 'deskEmptyNews' } as const
const onward = { new: 'deskGoNew', older: 'deskGoOlder', news: 'deskGoNews' } as const

type Props = {
  desk: Desk
  /** Takes the last decision back; without it there is none. */
  onUndo: (() => void) | undefined
}

/** Nothing left on a tab: a kind word, and where something waits. */
export const DeskEmpty = ({ desk, onUndo }: Props) => {
  const { words } = useWords()
  const { tab, counts, goTab, reload } = desk
  const next = tabs.find((each) => each !== tab && (counts?.[each] ?? 0) > 0)
  return (
    <div className="link-desk-empty" data-testid="desk-empty">
      <p>{words(empty[tab])}</p>
      <div>
        {next ? (
          <Button
            extraButtonProps={{ 'data-testid': 'desk-go-on' }}
            margin={false}
            onClick={() => goTab({ tab: next, link: null })}
          >
            {words(onward[next], { count: counts?.[next] ?? 0 })}
          </Button>
        ) : null}
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'data-testid': 'desk-look-again' }}
          margin={false}
          onClick={() => void reload()}
        >
          {words('deskLookAgain')}
        </Button>
        {onUndo ? (
          <Button
            buttonStyle="secondary"
            extraButtonProps={{ 'data-testid': 'desk-undo' }}
            margin={false}
            onClick={onUndo}
          >
            {words('deskUndo')} <kbd>z</kbd>
          </Button>
        ) : null}
      </div>
    </div>
  )
}
