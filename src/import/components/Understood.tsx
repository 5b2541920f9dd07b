'use client'
import { Banner, Link } from '@payloadcms/ui'
import type { Preview } from '../preview.ts'
import type { Inference } from '../inferences.ts'
import { InferenceList } from './InferenceList.tsx'
import type { Settling, Standing } from './state/Settling.ts'
import { useImportWords } from './state/useImportWords.ts'
import './Understood.css'

type Props = {
  preview: Preview
  standingOf: (inference: Inference) => Standing
  addressOf: (id: string) => string
  onSelect: (id: string) => void
  onSettle: (inference: Inference, settling: Settling) => void
}

/** What was understood of a text: headline, language, quotes, and every inference to settle. */
export const Understood = ({ preview, standingOf, addressOf, onSelect, onSettle }: Props) => {
  const words = useImportWords()
  const { headline, language, quotes, existing, inferences } = preview
  return (
    <>
      {existing ? (
        <Banner type="info">
          {words('alreadyHere', { headline: existing.headline })}{' '}
          <Link href={addressOf(existing.id)}>{words('openArticle')}</Link>
        </Banner>
      ) : null}
      <dl className="import-understood">
        <dt>{words('headline')}</dt>
        <dd data-testid="import-headline">{headline ?? words('noHeadline')}</dd>
        <dt>{words('language')}</dt>
        <dd data-testid="import-language-found">
          {words(language === 'tr' ? 'turkish' : 'english')}
        </dd>
      </dl>
      <p className="import-understood__count">{words('quotes', { count: quotes.length })}</p>
      <InferenceList
        inferences={inferences}
        label={words('understood')}
        onSelect={onSelect}
        onSettle={onSettle}
        standingOf={standingOf}
      />
    </>
  )
}
