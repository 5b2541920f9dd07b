'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import type { ImpactEntry } from '../../facts/presentImpact.ts'
import { formatDay } from '../state/formatMoment.ts'
import { useArticleHref } from '../state/useArticleHref.ts'
import { useRecordWord } from '../state/useRecordWord.ts'
import { useWords } from '../state/useWords.ts'
import { outcomeMarks } from './marks.ts'

type Props = { entries: ImpactEntry[]; onPart?: () => void }

/** The other articles the claim at hand stands in: who looks again once it is found to be something else. */
export const SameElsewhere = ({ entries, onPart }: Props) => {
  const { words, language } = useWords()
  const wordOf = useRecordWord()
  const hrefOf = useArticleHref(useDocumentInfo().collectionSlug)
  return (
    <section data-testid="same-elsewhere">
      <h4>{words('sameElsewhere', { count: entries.length })}</h4>
      <ul>
        {entries.map(({ articleId, articleTitle, claimId, live, ...entry }) => (
          <li className="fact-check-match" data-claim={claimId} key={claimId}>
            <p>
              <a href={hrefOf(articleId)} rel="noopener" target="_blank">
                {articleTitle ?? words('queueUntitled')}
              </a>{' '}
              · {words(live ? 'sameLive' : 'sameDraft')}
            </p>
            <p className="fact-check-match__quiet">
              <span aria-hidden="true">{outcomeMarks[entry.outcome] ?? '○'}</span>{' '}
              {wordOf(entry.outcome)}
              {entry.settledAt ? ` · ${formatDay(entry.settledAt, language)}` : null}
            </p>
            {entry.recheckSince ? (
              <p className="fact-check-match__differs">
                <span aria-hidden="true">⚠ </span>
                {words('sameRecheck')}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {onPart ? (
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'data-testid': 'unlink-claim' }}
          margin={false}
          onClick={onPart}
          size="small"
        >
          <kbd>B</kbd> {words('doPart')}
        </Button>
      ) : null}
    </section>
  )
}
