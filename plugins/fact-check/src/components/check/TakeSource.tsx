'use client'
import { Button } from '@payloadcms/ui'
import type { Passage } from '../state/CheckState.ts'
import { useWords } from '../state/useWords.ts'
import type { GivenEvidence } from './EvidenceForm.tsx'

type Props = { sources: Passage['sources']; onTake: (evidence: GivenEvidence) => void }

/** What the writer named as sources, each taken as evidence by one press. */
export const TakeSource = ({ sources, onTake }: Props) => {
  const { words } = useWords()
  if (sources.length === 0) return null
  return (
    <div>
      <p>{words('writersSources')}</p>
      <ul>
        {sources.map(({ note, source, url }, index) => (
          <li key={index}>
            <Button
              buttonStyle="secondary"
              extraButtonProps={{ 'data-testid': 'evidence-take' }}
              margin={false}
              onClick={() =>
                onTake({ source, url: url ?? undefined, note: note ?? undefined, supports: true })
              }
              size="small"
            >
              {words('takeSource', { source })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
