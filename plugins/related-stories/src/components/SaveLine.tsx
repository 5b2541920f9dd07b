'use client'
import { Button } from '@payloadcms/ui'
import { isOvertaken, type Lost } from './state/decisionQueue.ts'
import { formatMoment } from './formatMoment.ts'
import type { Decisions } from './state/useDecisions.ts'
import { useRefusalWords } from './state/useRefusalWords.ts'
import { useWords } from './state/useWords.ts'
import './SaveLine.css'

/** Why a decision did not happen, in words: what somebody else did first, or what the server said. */
const useLostWords = () => {
  const { words, language } = useWords()
  const refusalWords = useRefusalWords()
  return ({ code, decision, message, now }: Lost): string => {
    const pair = decision.about
    if (code === 'STALE_STATE' && decision.command === 'dismissStoryLinkNews' && now)
      return words('lostNews', { pair })
    if (code === 'NOT_FOUND' || now === null) return words('lostGone', { pair })
    if (isOvertaken(code) && now && now.state !== 'suggested')
      return words(now.state === 'confirmed' ? 'lostConfirmed' : 'lostRejected', {
        pair,
        name: now.by?.name || words('somebody'),
        when: formatMoment(now.at, language),
      })
    if (code === 'NOT_ALLOWED') return words('lostNotAllowed', { pair })
    if (code === 'DUPLICATE_LINK') return words('lostDuplicate', { pair })
    return words('lostOther', { pair, message: refusalWords(code, message) })
  }
}

type Props = Pick<Decisions, 'lost' | 'queue' | 'trouble' | 'waiting'> & {
  said: string
  /** Whether it is about something that was sent. */
  isSent: boolean
}

/** What was done last, whether all of it is saved, and what was not done. Its place is always there, so that nothing jumps. */
export const SaveLine = ({ isSent, lost, queue, said, trouble, waiting }: Props) => {
  const { words } = useWords()
  const lostWords = useLostWords()
  const count = waiting.length
  const state = count === 0 ? 'saved' : (trouble ?? 'saving')
  return (
    <div className="link-saving">
      <p aria-live="polite" data-testid="links-said">
        {said}
      </p>
      <p data-state={state} data-testid="links-saving" role="status">
        {state === 'saved' && isSent ? words('allSaved') : null}
        {state === 'saving' ? words('saving', { count }) : null}
        {count > 0 && trouble ? (
          <>
            <span aria-hidden="true">⚠ </span>
            {words(trouble === 'signed-out' ? 'notSavedSignedOut' : 'notSaved', { count })}{' '}
            <Button
              buttonStyle="none"
              extraButtonProps={{ 'data-testid': 'links-retry' }}
              margin={false}
              onClick={() => queue?.retry()}
            >
              {words('tryAgain')}
            </Button>
          </>
        ) : null}
      </p>
      <div aria-live="assertive" className="link-saving__lost">
        {lost.length > 0 ? (
          <>
            <ul>
              {lost.map((each) => (
                <li data-code={each.code} data-testid="links-lost" key={each.decision.id}>
                  <span aria-hidden="true">✗ </span>
                  {lostWords(each)}
                </li>
              ))}
            </ul>
            <Button
              buttonStyle="secondary"
              extraButtonProps={{ 'data-testid': 'links-lost-close' }}
              margin={false}
              onClick={() => queue?.dismiss()}
              size="small"
            >
              {words('close')}
            </Button>
          </>
        ) : null}
      </div>
    </div>
  )
}
