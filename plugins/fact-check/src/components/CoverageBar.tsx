'use client'
import type { CheckState } from './state/CheckState.ts'
import { useWords } from './state/useWords.ts'
import './CoverageBar.css'

/** How many of the text's passages are settled, as a bar and in words. */
export const CoverageBar = ({ coverage }: { coverage: CheckState['coverage'] }) => {
  const { words } = useWords()
  const said = words('coverage', { settled: coverage.settled, total: coverage.total })
  return (
    <p className="fact-check-coverage" data-testid="check-coverage">
      <progress aria-label={said} max={coverage.total} value={coverage.settled} />
      <span aria-hidden="true">{said}</span>
    </p>
  )
}
