'use client'
import { Button } from '@payloadcms/ui'
import type { Change } from './state/CheckState.ts'
import { useFieldLabel } from './state/useFieldLabel.ts'
import { useWords } from './state/useWords.ts'
import { WordDiff } from './WordDiff.tsx'
import './Changes.css'

const marks: Record<Change['kind'], string> = { added: '+', changed: '≠', moved: '↕', removed: '−' }

type Props = { changes: Change[]; onAcknowledge?: (keys: string[]) => void }

/** What is different from the text that was approved; what can turn a meaning round comes first, and says so. */
export const Changes = ({ changes, onAcknowledge }: Props) => {
  const { words } = useWords()
  const labelOf = useFieldLabel()
  if (changes.length === 0) return null
  const dangerousFirst = changes.toSorted(
    (one, other) => Number(other.danger.length > 0) - Number(one.danger.length > 0),
  )
  return (
    <section className="fact-check-changes" data-testid="check-changes">
      <h3>{words('changes', { count: changes.length })}</h3>
      <ul>
        {dangerousFirst.map(({ kind, before, after, danger, field, passageKey, seen }, index) => (
          <li
            data-danger={danger.length > 0 || undefined}
            data-kind={kind}
            data-passage-text={after ?? before}
            key={index}
            tabIndex={-1}
          >
            <p className="fact-check-changes__what">
              <span aria-hidden="true">{marks[kind]}</span> {labelOf(field)} · {words(kind)}
              {danger.length > 0 ? (
                <strong data-testid="check-danger">
                  {' '}
                  · <span aria-hidden="true">⚠ </span>
                  {words('danger', {
                    what: danger.map((each) => words(`danger_${each}`)).join(', '),
                  })}
                </strong>
              ) : null}
            </p>
            {kind === 'moved' ? (
              <WordDiff after={after ?? before ?? ''} before={after ?? before ?? ''} />
            ) : (
              <WordDiff after={after ?? ''} before={before ?? ''} />
            )}
            {kind === 'removed' || kind === 'moved' ? (
              seen ? (
                <p className="fact-check-changes__what">
                  <span aria-hidden="true">✓ </span>
                  {words('changeSeen')}
                </p>
              ) : onAcknowledge && passageKey ? (
                <Button
                  buttonStyle="secondary"
                  extraButtonProps={{ 'data-testid': 'check-acknowledge' }}
                  margin={false}
                  onClick={() => onAcknowledge([passageKey])}
                  size="small"
                >
                  <kbd>a</kbd> {words('doAcknowledge')}
                </Button>
              ) : null
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
