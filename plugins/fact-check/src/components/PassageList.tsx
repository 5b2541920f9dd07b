'use client'
import { ClaimList } from './ClaimList.tsx'
import type { Passage } from './state/CheckState.ts'
import { useFieldLabel } from './state/useFieldLabel.ts'
import { useWords, type Word } from './state/useWords.ts'
import './PassageList.css'

const marks: Record<Passage['state'], { mark: string; word: Extract<Word, string> }> = {
  open: { mark: '○', word: 'passageOpen' },
  claimed: { mark: '◐', word: 'passageClaimed' },
  settled: { mark: '✓', word: 'passageSettled' },
  'no-check-needed': { mark: '–', word: 'passageNoCheck' },
}

type Numbered = Passage & { number: number }

/** Passages that stand one after the other in the same field. */
const byField = (passages: Passage[]): { field: string; passages: Numbered[] }[] => {
  const groups: { field: string; passages: Numbered[] }[] = []
  passages.forEach((passage, index) => {
    const numbered = { ...passage, number: index + 1 }
    const last = groups.at(-1)
    if (last?.field === passage.field) last.passages.push(numbered)
    else groups.push({ field: passage.field, passages: [numbered] })
  })
  return groups
}

/** The text under check, passage by passage, at reading size. A focused passage is in the address. */
export const PassageList = ({ passages }: { passages: Passage[] }) => {
  const { words } = useWords()
  const labelOf = useFieldLabel()
  return (
    <section className="fact-check-passages" data-testid="check-passages">
      <h3>
        {words('theText')}{' '}
        <span className="fact-check-passages__count">
          {words('passages', { count: passages.length })}
        </span>
      </h3>
      {passages.length === 0 ? <p>{words('noText')}</p> : null}
      {byField(passages).map((group) => (
        <div key={group.passages[0]?.key}>
          <h4>{labelOf(group.field)}</h4>
          <ol start={group.passages[0]?.number}>
            {group.passages.map(({ claims, key, number, shown, state, text }) => (
              <li
                data-passage={key}
                data-passage-text={text}
                data-state={state}
                id={`passage-${key}`}
                key={key}
                onFocus={() =>
                  window.history.replaceState(null, '', `#passage-${encodeURIComponent(key)}`)
                }
                tabIndex={-1}
              >
                <span aria-hidden="true" className="fact-check-passages__mark">
                  {marks[state].mark}
                </span>
                <span className="fact-check-passages__text">{shown}</span>
                <span className="sr-only">
                  , {words('passage', { number })}, {words(marks[state].word)}
                </span>
                <ClaimList claims={claims} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
