'use client'
import { memo, useMemo } from 'react'
import type { CheckState, Passage } from '../state/CheckState.ts'
import { useFieldLabel } from '../state/useFieldLabel.ts'
import { useWords } from '../state/useWords.ts'
import { PassageRow } from './PassageRow.tsx'
import './PassageList.css'

type Props = Pick<CheckState, 'changes' | 'comments' | 'passages'> & {
  current: string | null
  /** Keys of the passages that hold what is looked for. */
  found: Set<string>
  onFocus: (key: string) => void
}
type Numbered = { passage: Passage; number: number }

/** Passages that stand one after the other in the same field. */
const byField = (passages: Passage[]): { field: string; passages: Numbered[] }[] => {
  const groups: { field: string; passages: Numbered[] }[] = []
  passages.forEach((passage, index) => {
    const numbered = { passage, number: index + 1 }
    const last = groups.at(-1)
    if (last?.field === passage.field) last.passages.push(numbered)
    else groups.push({ field: passage.field, passages: [numbered] })
  })
  return groups
}

/** The text under check, passage by passage, at reading size. */
export const PassageList = memo(
  ({ changes, comments, current, found, passages, onFocus }: Props) => {
    const { words } = useWords()
    const labelOf = useFieldLabel()
    const groups = useMemo(() => byField(passages), [passages])
    const changed = useMemo(
      () =>
        new Set(
          changes.flatMap(({ kind, passageKey }) => (kind === 'removed' ? [] : (passageKey ?? []))),
        ),
      [changes],
    )
    const said = useMemo(() => {
      const counts = new Map<string, number>()
      for (const { passageKey, resolvedAt } of comments)
        if (passageKey && !resolvedAt) counts.set(passageKey, (counts.get(passageKey) ?? 0) + 1)
      return counts
    }, [comments])
    const entrance = passages.some(({ key }) => key === current) ? current : passages[0]?.key
    return (
      <section className="fact-check-passages" data-testid="check-passages">
        <h3>
          {words('theText')}{' '}
          <span className="fact-check-passages__count">
            {words('passages', { count: passages.length })}
          </span>
        </h3>
        {passages.length === 0 ? <p>{words('noText')}</p> : null}
        {groups.map((group) => (
          <div key={group.passages[0]?.passage.key}>
            <h4>{labelOf(group.field)}</h4>
            <ol start={group.passages[0]?.number}>
              {group.passages.map(({ passage, number }) => (
                <PassageRow
                  changed={changed.has(passage.key)}
                  comments={said.get(passage.key) ?? 0}
                  current={current === passage.key}
                  found={found.has(passage.key)}
                  key={passage.key}
                  number={number}
                  onFocus={onFocus}
                  passage={passage}
                  reachable={entrance === passage.key}
                />
              ))}
            </ol>
          </div>
        ))}
      </section>
    )
  },
)
PassageList.displayName = 'PassageList'
