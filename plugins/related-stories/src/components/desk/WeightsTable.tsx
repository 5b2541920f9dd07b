'use client'
import type { Lesson } from '../../domain/lessons.ts'
import { learnWeights } from '../../domain/rank/learnWeights.ts'
import { useWords } from '../state/useWords.ts'
import { factorWord, isKnownKind, kindWords } from './weightWords.ts'

/** Each kind of reason with how often it was confirmed and rejected, and how much it counts by that. */
export const WeightsTable = ({ kinds }: { kinds: Lesson[] }) => {
  const { words, language } = useWords()
  const factors: Partial<Record<string, number>> = learnWeights(
    Object.fromEntries(kinds.map(({ kind, ...counts }) => [kind, counts])),
  )
  const written = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  return (
    <div className="link-weights__scroll">
      <table data-testid="weights-table">
        <thead>
          <tr>
            <th scope="col">{words('weightKind')}</th>
            <th scope="col">{words('weightFactor')}</th>
            <th scope="col">{words('weightDecided')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, confirmed, rejected }) => {
            const factor = factors[kind] ?? 1
            return (
              <tr data-kind={kind} key={kind}>
                <th scope="row">{isKnownKind(kind) ? words(kindWords[kind]) : kind}</th>
                <td>
                  × {written.format(factor)}, {words(factorWord(factor))}
                </td>
                <td>
                  {words('weightConfirmed', { count: confirmed })},{' '}
                  {words('weightRejected', { count: rejected })}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
