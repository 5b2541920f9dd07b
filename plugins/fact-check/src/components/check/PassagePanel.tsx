'use client'
import { Button } from '@payloadcms/ui'
import type { CheckState, Passage } from '../state/CheckState.ts'
import { formatTime } from '../state/formatTime.ts'
import type { Mode } from '../state/Mode.ts'
import type { Claim } from '../state/Step.ts'
import { quoteOf } from '../state/quoteOf.ts'
import type { CheckWork } from '../state/useCheckWork.ts'
import { useWords, type Word } from '../state/useWords.ts'
import { CheckedBefore } from './CheckedBefore.tsx'
import { ClaimCard } from './ClaimCard.tsx'
import { ClaimForm } from './ClaimForm.tsx'
import { ClaimMode } from './ClaimMode.tsx'
import { Comments } from './Comments.tsx'
import { marks } from './marks.ts'
import { MentionField } from './MentionField.tsx'
import { OutcomeKeys } from './OutcomeKeys.tsx'
import './PassagePanel.css'

/** What is asked for elsewhere than under a claim. */
const besideClaims: readonly string[] = ['claim', 'comment', 'reuse']

type Props = {
  state: CheckState
  passage: Passage
  number: number
  claim: Claim | null
  mode: Mode
  work: CheckWork
}

/** All that is known of one passage, and what can be done about it. */
export const PassagePanel = ({ state, passage, number, claim, mode, work }: Props) => {
  const { words, language } = useWords()
  const { permissions } = state
  const { mark, worth } = passage
  const comments = state.comments.filter(({ passageKey }) => passageKey === passage.key)
  const quote = mode?.is === 'claim' ? quoteOf(state.passages, passage.key, mode.selected) : null
  const change = state.changes.find(
    ({ passageKey, kind, seen }) => passageKey === passage.key && kind === 'moved' && !seen,
  )
  const act = (key: string, word: Extract<Word, string>, testId: string) => (
    <Button
      buttonStyle="secondary"
      extraButtonProps={{ 'data-testid': testId }}
      margin={false}
      onClick={() => work.press(key)}
      size="small"
    >
      <kbd>{key}</kbd> {words(word)}
    </Button>
  )
  return (
    <section
      aria-label={words('passage', { number })}
      className="fact-check-passage"
      data-testid="check-side"
    >
      <h3>
        {words('passage', { number })}{' '}
        <span className="fact-check-passage__state">
          <span aria-hidden="true">{marks[passage.state].mark}</span>{' '}
          {words(marks[passage.state].word)}
        </span>
      </h3>
      <blockquote className="fact-check-passage__words">{passage.shown}</blockquote>
      {mark && passage.state === 'no-check-needed' ? (
        <p data-testid="check-mark">
          {words('markedBy', { name: mark.by?.name ?? words('somebody') })},{' '}
          {formatTime(mark.at, language)}
        </p>
      ) : null}
      {worth.reasons.length > 0 ? (
        <p data-testid="check-worth">
          {words('worth')} {worth.reasons.map((reason) => words(`worth_${reason}`)).join(', ')}
        </p>
      ) : null}
      {passage.sources.length > 0 ? (
        <div className="fact-check-passage__sources" data-testid="check-sources">
          <p>{words('writersSources')}</p>
          <ul>
            {passage.sources.map(({ exact, note, source, url }, index) => (
              <li key={index}>
                <q>{exact}</q>:{' '}
                {url ? (
                  <a href={url} rel="noreferrer noopener" target="_blank">
                    {source}
                  </a>
                ) : (
                  <strong>{source}</strong>
                )}
                {note ? ` (${note})` : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {quote ? (
        <ClaimForm
          exact={quote.exact}
          key={quote.exact}
          language={state.language}
          onCancel={work.close}
          onMark={(kind, claimant) => work.markClaim(quote, kind, claimant)}
        />
      ) : null}
      {passage.claims.length > 0 ? (
        <ul className="fact-check-passage__claims">
          {passage.claims.map((each, index) => (
            <ClaimCard
              claim={each}
              current={each.id === claim?.id}
              // Its id changes once it is saved, and what is being written about it must stay.
              key={index}
              mayKeep={permissions.fetchEvidence.allowed}
              number={index + 1}
              onChoose={work.setChosen}
            >
              {each.id === claim?.id ? (
                mode && !besideClaims.includes(mode.is) ? (
                  <ClaimMode claim={each} mode={mode} passage={passage} state={state} work={work} />
                ) : (
                  <OutcomeKeys claim={each} onKey={work.press} permissions={permissions} />
                )
              ) : null}
            </ClaimCard>
          ))}
        </ul>
      ) : null}
      <div className="fact-check-passage__do">
        {change ? act('a', 'doAcknowledge', 'acknowledge') : null}
        {permissions.markClaim.allowed ? act('c', 'doClaim', 'mark-claim') : null}
        {permissions.markNoCheckNeeded.allowed && passage.claims.length === 0
          ? act('x', 'doNoCheck', 'no-check-needed')
          : null}
        {act('m', 'doComment', 'add-comment')}
        {permissions.undoStep.allowed ? act('z', 'doUndo', 'undo-step') : null}
      </div>
      {mode?.is === 'comment' ? (
        <MentionField onCancel={work.close} onSubmit={work.comment} />
      ) : null}
      {comments.length > 0 ? <Comments comments={comments} onResolve={work.resolve} /> : null}
      <CheckedBefore
        claim={claim}
        key={passage.key}
        mode={mode}
        permissions={permissions}
        work={work}
      />
    </section>
  )
}
