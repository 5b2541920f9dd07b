'use client'
import { memo } from 'react'
import type { Passage } from '../state/CheckState.ts'
import { rowId } from '../state/useFocus.ts'
import { useRecordWord } from '../state/useRecordWord.ts'
import { useWords } from '../state/useWords.ts'
import { marks } from './marks.ts'
import { PassageText } from './PassageText.tsx'
import './PassageRow.css'

type Props = {
  passage: Passage
  number: number
  current: boolean
  /** Whether it is where a press of the tab key leads. */
  reachable: boolean
  found: boolean
  comments: number
  changed: boolean
  onFocus: (key: string) => void
}

/** One passage of the text: its mark, its words, and what waits in it. */
export const PassageRow = memo(
  ({ passage, number, current, reachable, found, comments, changed, onFocus }: Props) => {
    const { words } = useWords()
    const wordOf = useRecordWord()
    const { claims, key, shown, state, text, worth } = passage
    const { mark, word } = marks[state]
    return (
      <li
        aria-current={current ? 'true' : undefined}
        className="fact-check-row"
        data-found={found || undefined}
        data-passage={key}
        data-passage-text={text}
        data-state={state}
        data-testid="check-passage"
        id={rowId(key)}
        onFocus={() => onFocus(key)}
        tabIndex={reachable ? 0 : -1}
      >
        <span aria-hidden="true" className="fact-check-row__mark">
          {mark}
        </span>
        <span className="fact-check-row__text" data-passage-words>
          <PassageText claims={claims} shown={shown} />
        </span>
        <span className="fact-check-row__aside">
          <span className="sr-only">{words('passage', { number })}, </span>
          <span className={state === 'open' ? 'sr-only' : undefined}>{words(word)}</span>
          {state === 'open' && worth.score >= 3 ? (
            <span className="fact-check-row__worth" data-score={worth.score}>
              {words(worth.score >= 5 ? 'worthMuch' : 'worthALook')}
            </span>
          ) : null}
          {claims.length > 0 ? (
            <span>
              {words('claimCount', { count: claims.length })}:{' '}
              {[...new Set(claims.map(({ outcome }) => wordOf(outcome).toLowerCase()))].join(', ')}
            </span>
          ) : null}
          {changed ? (
            <span className="fact-check-row__changed">✎ {words('changedSince')}</span>
          ) : null}
          {comments > 0 ? <span>{words('commentCount', { count: comments })}</span> : null}
        </span>
      </li>
    )
  },
)
PassageRow.displayName = 'PassageRow'
