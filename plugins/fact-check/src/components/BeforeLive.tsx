'use client'
import { Button, useFormModified } from '@payloadcms/ui'
import { useEffect, useId } from 'react'
import { MissingList } from './MissingList.tsx'
import { StatusBadge } from './StatusBadge.tsx'
import { formatMoment } from './state/formatMoment.ts'
import { useCheckState } from './state/useCheckState.ts'
import { passageInHash } from './state/useFocus.ts'
import { useGoTo } from './state/useGoTo.ts'
import { useWords } from './state/useWords.ts'
import './BeforeLive.css'

/** The sidebar's list of what still stands between this article and its readers. */
export const BeforeLive = () => {
  const { id, state, failed, reload } = useCheckState()
  const { words, language } = useWords()
  const modified = useFormModified()
  const goTo = useGoTo()
  const heading = useId()

  // Somebody else may have approved meanwhile: look again when the writer comes back to the window.
  useEffect(() => {
    const look = () => void reload()
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [reload])

  // A link to a passage opens the article at that passage.
  useEffect(() => {
    const passageKey = passageInHash(window.location.hash)
    if (passageKey) goTo({ passageKey })
    else if (window.location.hash === '#check') goTo({})
  }, [goTo])

  const schedule = state?.schedule
  const waiver = state?.waiver
  return (
    <section aria-labelledby={heading} className="fact-check-before" data-testid="before-live">
      <h3 id={heading}>{words('beforeLive')}</h3>
      {state ? <StatusBadge status={state.status} /> : null}
      <div aria-live="polite" className="fact-check-before__list">
        {!id ? <p>{words('saveFirst')}</p> : null}
        {id && !state && !failed ? <p>{words('loading')}</p> : null}
        {state && state.missing.length > 0 ? <MissingList reasons={state.missing} /> : null}
        {state && state.missing.length === 0 ? (
          <p data-testid="nothing-missing">
            <span aria-hidden="true" className="fact-check-before__done">
              ✓{' '}
            </span>
            {words(state._status === 'published' ? 'live' : 'nothingMissing')}
          </p>
        ) : null}
        {waiver && state?.status === 'waived' ? (
          <p data-testid="waived-by">
            {words('waivedBy', {
              name: waiver.by?.name ?? words('somebody'),
              when: formatMoment(waiver.at, language),
              reason: waiver.reason,
            })}{' '}
            {words('waivedUntil', { when: formatMoment(waiver.deadline, language) })}
          </p>
        ) : null}
        {schedule?.state === 'pending' ? (
          <p data-testid="scheduled">
            {words('scheduled', {
              when: formatMoment(schedule.at, language),
              name: schedule.by?.name ?? words('somebody'),
            })}
          </p>
        ) : null}
        {schedule?.state === 'refused' ? (
          <p data-testid="schedule-refused">
            <span aria-hidden="true">✗ </span>
            {words('scheduleRefused', { when: formatMoment(schedule.at, language) })}{' '}
            {schedule.reasons?.map(({ message }) => message).join(' ')}
          </p>
        ) : null}
        {state && modified ? <p>{words('aboutSavedText')}</p> : null}
        {failed ? (
          <p role="alert">
            {words('notLoaded')}{' '}
            <Button buttonStyle="none" margin={false} onClick={() => void reload()}>
              {words('tryAgain')}
            </Button>
          </p>
        ) : null}
      </div>
    </section>
  )
}
