'use client'
import { Button, ShimmerEffect } from '@payloadcms/ui'
import { CheckView } from './check/CheckView.tsx'
import { FactFileLinks } from './FactFileLinks.tsx'
import { useCheckState } from './state/useCheckState.ts'
import { useWords } from './state/useWords.ts'
import './CheckPanel.css'

/** The check of one article, once it is known; until then its place, or why it is not. */
export const CheckPanel = () => {
  const { id, state, failed, reload } = useCheckState()
  const { words } = useWords()
  if (!id) return <p className="fact-check-panel">{words('saveFirst')}</p>
  return (
    <div className="fact-check-panel">
      {failed ? (
        <p role="alert">
          {words('notLoaded')}{' '}
          <Button buttonStyle="secondary" margin={false} onClick={() => void reload()} size="small">
            {words('tryAgain')}
          </Button>
        </p>
      ) : null}
      {state ? (
        <>
          <CheckView articleId={id} reload={reload} saved={state} />
          <FactFileLinks id={id} />
        </>
      ) : failed ? null : (
        <div aria-busy="true" aria-label={words('loading')} role="status">
          <ShimmerEffect height="12rem" />
        </div>
      )}
    </div>
  )
}
