'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { likenessOf } from '../../domain/matchClaims/likeness.ts'
import type { ClaimMatch } from '../../facts/claimMatches.ts'
import { formatDay } from '../state/formatMoment.ts'
import { useArticleHref } from '../state/useArticleHref.ts'
import { useRecordWord } from '../state/useRecordWord.ts'
import { useWords } from '../state/useWords.ts'
import { outcomeMarks } from './marks.ts'

const alikeWords = { same: 'alikeSame', near: 'alikeNear', some: 'alikeSome' } as const

/** A claim of the archive: what it was found to be, where and when, how alike it is, and what differs. */
export const MatchCard = ({ match, children }: { match: ClaimMatch; children: ReactNode }) => {
  const { words, language } = useWords()
  const wordOf = useRecordWord()
  const hrefOf = useArticleHref(useDocumentInfo().collectionSlug)
  const { articleId, articleTitle, change, checker, evidenceCount, outcome, reasons } = match
  const list = (values: string[]): string =>
    values.length > 0 ? values.join(', ') : words('nothingSaid')
  return (
    <li
      className="fact-check-match"
      data-claim={match.claimId}
      data-score={match.score}
      data-testid="claim-match"
    >
      <p>
        <span aria-hidden="true">{outcomeMarks[outcome] ?? '○'}</span>{' '}
        <strong>{wordOf(outcome)}</strong> · {formatDay(match.settledAt, language)}
        {checker ? `, ${checker.name}` : null}
      </p>
      <q>{match.text}</q>
      {change ? <p>{words('claimChange', { change })}</p> : null}
      {match.ruling ? <p>{words('claimRuling', { ruling: match.ruling })}</p> : null}
      <p className="fact-check-match__quiet">
        <a href={hrefOf(articleId)} rel="noopener" target="_blank">
          {articleTitle ?? words('queueUntitled')}
        </a>{' '}
        ·{' '}
        {evidenceCount > 0 ? words('evidenceCount', { count: evidenceCount }) : words('noEvidence')}{' '}
        · {words(alikeWords[likenessOf(match.score)])}
      </p>
      {reasons.differences.map(({ claim, kind, passage }, index) => (
        <p className="fact-check-match__differs" data-testid="match-difference" key={index}>
          <span aria-hidden="true">⚠ </span>
          {words('matchDiffers', {
            what: words(
              kind === 'number' || kind === 'negation' ? `danger_${kind}` : 'danger_name',
            ),
            there: list(claim),
            here: list(passage),
          })}
        </p>
      ))}
      {children}
    </li>
  )
}
