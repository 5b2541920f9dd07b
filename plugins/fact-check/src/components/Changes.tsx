'use client'
import type { Change } from './state/CheckState.ts'
import { useFieldLabel } from './state/useFieldLabel.ts'
import { useWords } from './state/useWords.ts'
import { WordDiff } from './WordDiff.tsx'
import './Changes.css'

const marks: Record<Change['kind'], string> = { added: '+', changed: '≠', moved: '↕', removed: '−' }

/** What is different from the text that was approved. */
export const Changes = ({ changes }: { changes: Change[] }) => {
  const { words } = useWords()
  const labelOf = useFieldLabel()
  if (changes.length === 0) return null
  return (
    <section className="fact-check-changes" data-testid="check-changes">
      <h3>{words('changes', { count: changes.length })}</h3>
      <ul>
        {changes.map(({ kind, before, after, field }, index) => (
          <li data-kind={kind} data-passage-text={after ?? before} key={index} tabIndex={-1}>
            <p className="fact-check-changes__what">
              <span aria-hidden="true">{marks[kind]}</span> {labelOf(field)} · {words(kind)}
            </p>
            {kind === 'moved' ? (
              <WordDiff after={after ?? before ?? ''} before={after ?? before ?? ''} />
            ) : (
              <WordDiff after={after ?? ''} before={before ?? ''} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
