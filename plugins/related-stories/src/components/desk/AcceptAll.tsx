'use client'
import { Button, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { LinkDialog } from '../LinkDialog.tsx'
import { useWords } from '../state/useWords.ts'
import { useAcceptAll, type AcceptAllState } from './useAcceptAll.ts'
import type { Desk } from './useLinkDesk.ts'
import './AcceptAll.css'

export const acceptAllSlug = 'link-desk-accept-all'
const thresholds = [95, 90, 85, 80, 75, 70, 60, 50]

const useStateWords = () => {
  const { words } = useWords()
  return (state: AcceptAllState): string => {
    switch (state.is) {
      case 'looking':
        return words('allLooking')
      case 'not-found-out':
        return words('allNotFoundOut')
      case 'waits':
        if (state.ids.length === 0) return words('allNone')
        return words(state.more ? 'allFoundMore' : 'allFound', { count: state.ids.length })
      case 'working':
        return words('allWorking', { accepted: state.accepted, of: state.of })
      case 'stopped':
        return words('allStopped', { accepted: state.accepted, of: state.of })
      case 'done':
        return state.refused > 0
          ? words('allDoneSome', { accepted: state.accepted, refused: state.refused })
          : words('allDone', { count: state.accepted })
    }
  }
}

/** Accepts what the archive is sure of, once somebody chose how sure and saw how many that are. */
export const AcceptAll = ({ desk, onSaid }: { desk: Desk; onSaid: (said: string) => void }) => {
  const { words } = useWords()
  const { closeModal, isModalOpen } = useModal()
  const id = useId()
  const [threshold, setThreshold] = useState(90)
  const open = isModalOpen(acceptAllSlug)
  const { state, accept, find } = useAcceptAll(desk.tab, threshold / 100, open, desk.gone)
  const saidOf = useStateWords()
  const waits = state.is === 'waits' && state.ids.length > 0 ? state.ids : null
  const working = state.is === 'working'
  const run = async (ids: string[]) => {
    const accepted = await accept(ids)
    onSaid(words('allDone', { count: accepted }))
    await desk.reload()
  }
  return (
    <LinkDialog slug={acceptAllSlug} testId="desk-all" title={words('allTitle')}>
      <p>{words('allHint')}</p>
      <div className="link-desk-all">
        <label htmlFor={`${id}-from`}>{words('allFrom')}</label>
        <select
          data-testid="desk-all-from"
          disabled={working}
          id={`${id}-from`}
          onChange={({ target }) => setThreshold(Number(target.value))}
          value={threshold}
        >
          {thresholds.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </div>
      <p data-state={state.is} data-testid="desk-all-state" role="status">
        {saidOf(state)}
      </p>
      {state.is === 'working' || state.is === 'done' || state.is === 'stopped' ? (
        <progress
          aria-label={words('allTitle')}
          max={state.of}
          value={state.accepted + state.refused}
        />
      ) : null}
      <div className="link-dialog__buttons">
        <Button
          buttonStyle="secondary"
          disabled={working}
          extraButtonProps={{ 'data-testid': 'desk-all-close' }}
          onClick={() => closeModal(acceptAllSlug)}
        >
          {words(state.is === 'done' ? 'close' : 'cancel')}
        </Button>
        {state.is === 'not-found-out' || state.is === 'stopped' ? (
          <Button
            extraButtonProps={{ 'data-testid': 'desk-all-again' }}
            onClick={() => void find()}
          >
            {words('tryAgain')}
          </Button>
        ) : null}
        {waits ? (
          <Button
            extraButtonProps={{ 'data-testid': 'desk-all-do' }}
            onClick={() => void run(waits)}
          >
            {words('allDo', { count: waits.length })}
          </Button>
        ) : null}
      </div>
    </LinkDialog>
  )
}
