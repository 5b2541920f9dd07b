'use client'
import { Button } from '@payloadcms/ui'
import { type RefObject, useState } from 'react'
import type { LinkDesk } from '../../read/desk.ts'
import { useWords } from '../state/useWords.ts'
import { DeskProposal } from './DeskProposal.tsx'
import { DeskStory } from './DeskStory.tsx'
import { DeskTypes } from './DeskTypes.tsx'
import { DeskWarning } from './DeskWarning.tsx'
import { directionOf, numberedTypes } from './sides.ts'
import type { DeskActs } from './useDeskActs.ts'
import { useDeskKeys } from './useDeskKeys.ts'
import './DeskPair.css'

type Props = {
  desk: LinkDesk
  row: LinkDesk['rows'][number]
  position: string
  acts: DeskActs
  keysOff: boolean
  pair: RefObject<HTMLElement | null>
  timeZone: string | undefined
}

const buttons = {
  suggestions: [
    ['accept', 'a', 'deskAccept'],
    ['reject', 'x', 'reject'],
    ['later', 's', 'deskLater'],
    ['undo', 'z', 'deskUndo'],
  ],
  news: [
    ['seen', 'd', 'deskSeenIt'],
    ['unlink', 'u', 'unlink'],
    ['undo', 'z', 'deskUndo'],
  ],
} as const

/** The pair on the screen, with everything that can be decided about it. */
export const DeskPair = ({ desk, row, position, acts, keysOff, pair, timeZone }: Props) => {
  const { words } = useWords()
  /** The pair whose types are turned round: the next one starts as usual. */
  const [turned, setTurned] = useState<string | null>(null)
  const isNews = desk.tab === 'news'
  const types = numberedTypes(desk.types, turned === row.id)
  const turn = () => setTurned(turned === row.id ? null : row.id)
  // A number's sentence is on its button: pressing the key presses the button.
  const press = (number: number) => () =>
    pair.current?.querySelector<HTMLButtonElement>(`[data-testid="desk-type-${number}"]`)?.click()
  useDeskKeys(
    isNews
      ? {}
      : {
          r: { act: turn },
          ...Object.fromEntries(types.map(({ number }) => [number, { act: press(number) }])),
        },
    keysOff,
  )
  const story = (side: 'A' | 'B') => (
    <DeskStory
      collection={desk.collection}
      side={side}
      story={row[directionOf(row, side)]}
      timeZone={timeZone}
    />
  )
  return (
    <article
      aria-label={position}
      className="link-desk-pair"
      data-link={row.id}
      data-testid="desk-pair"
      ref={pair}
      tabIndex={-1}
    >
      <div className="link-desk-pair__stories">
        {story('A')}
        {isNews ? (
          <DeskWarning row={row} timeZone={timeZone} />
        ) : (
          <DeskProposal row={row} timeZone={timeZone} />
        )}
        {story('B')}
      </div>
      {row.mayDecide ? null : <p data-testid="desk-may-not">{words('deskMayNot')}</p>}
      <div className="link-desk-pair__acts">
        {row.mayDecide
          ? buttons[isNews ? 'news' : 'suggestions'].map(([act, key, word], index) => (
              <Button
                buttonStyle={index === 0 ? 'primary' : 'secondary'}
                extraButtonProps={{ 'data-testid': `desk-${act}` }}
                key={act}
                margin={false}
                onClick={() => acts[act]()}
              >
                {words(word)} <kbd>{key}</kbd>
              </Button>
            ))
          : null}
        <Button
          buttonStyle="subtle"
          extraButtonProps={{ 'data-testid': 'desk-previous' }}
          margin={false}
          onClick={acts.previous}
        >
          {words('deskPrevious')} <kbd>k</kbd>
        </Button>
        <Button
          buttonStyle="subtle"
          extraButtonProps={{ 'data-testid': 'desk-next' }}
          margin={false}
          onClick={acts.next}
        >
          {words('deskNext')} <kbd>j</kbd>
        </Button>
      </div>
      {row.mayDecide && !isNews ? (
        <DeskTypes onChoose={acts.acceptAs} onTurn={turn} row={row} types={types} />
      ) : null}
    </article>
  )
}
