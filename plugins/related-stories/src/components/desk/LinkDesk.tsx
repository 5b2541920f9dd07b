'use client'
import { Button, ShimmerEffect, useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { LinkDesk as Page } from '../../read/desk.ts'
import { SaveLine } from '../SaveLine.tsx'
import { useDecisions } from '../state/useDecisions.ts'
import { useSingleKeys } from '../state/useSingleKeys.ts'
import { useWords } from '../state/useWords.ts'
import { AcceptAll, acceptAllSlug } from './AcceptAll.tsx'
import { DeskEmpty } from './DeskEmpty.tsx'
import { DeskKeys, deskKeysSlug } from './DeskKeys.tsx'
import { DeskPair } from './DeskPair.tsx'
import { DeskTabs } from './DeskTabs.tsx'
import { LearnedWeights, weightsSlug } from './LearnedWeights.tsx'
import { PairSaid } from './PairSaid.tsx'
import { useDeskActs } from './useDeskActs.ts'
import { useDeskKeys } from './useDeskKeys.ts'
import { useLinkDesk } from './useLinkDesk.ts'
import { useZone } from './useZone.ts'
import './LinkDesk.css'

type Props = { initial: Page | null; timeZone: string }

/** Every suggestion and warning of the newsroom, one pair at a time, settled from the keyboard. */
export const LinkDesk = ({ initial, timeZone }: Props) => {
  const { words } = useWords()
  const { openModal } = useModal()
  const decisions = useDecisions()
  const desk = useLinkDesk(initial, decisions)
  const acts = useDeskActs(desk, decisions)
  const [keysOn, turnKeys] = useSingleKeys()
  const pair = useRef<HTMLElement>(null)
  const zone = useZone(timeZone)
  const { current, place, rows, tab } = desk
  const isNews = tab === 'news'
  const mayDecide = desk.desk?.permissions.decide ?? false
  const count = desk.counts?.[tab] ?? rows.length
  const openAll = () => {
    if (!isNews && mayDecide) openModal(acceptAllSlug)
  }
  // A key leads the focus to the pair it speaks of; a button keeps it, to be pressed again.
  const then = (act: () => void) => () => {
    act()
    pair.current?.focus({ preventScroll: true })
  }
  useDeskKeys(
    {
      j: { act: then(acts.next), repeats: true },
      k: { act: then(acts.previous), repeats: true },
      z: { act: then(acts.undo) },
      '?': { act: () => openModal(deskKeysSlug) },
      ...(isNews
        ? { d: { act: then(acts.seen) }, u: { act: then(acts.unlink) } }
        : {
            a: { act: then(acts.accept) },
            x: { act: then(acts.reject) },
            s: { act: then(acts.later) },
            A: { act: openAll },
          }),
    },
    !keysOn,
  )
  const there = Boolean(current)
  useEffect(() => {
    if (there && document.activeElement === document.body)
      pair.current?.focus({ preventScroll: true })
  }, [there, current])
  const position = current
    ? words(isNews ? 'deskWarningAt' : 'deskPairAt', {
        at: place + 1,
        count: Math.max(count, rows.length),
      })
    : ''

  return (
    <div className="link-desk" data-testid="link-desk">
      <header className="link-desk__head">
        <h1>{words('desk')}</h1>
        <p data-testid="desk-position">{position}</p>
        {!isNews && mayDecide ? (
          <Button
            buttonStyle="subtle"
            extraButtonProps={{ 'data-testid': 'desk-accept-all' }}
            margin={false}
            onClick={openAll}
            size="small"
          >
            {words('deskAcceptAll')} <kbd>A</kbd>
          </Button>
        ) : null}
        <Button
          buttonStyle="subtle"
          extraButtonProps={{ 'data-testid': 'desk-weights-button' }}
          margin={false}
          onClick={() => openModal(weightsSlug)}
          size="small"
        >
          {words('weightsTitle')}
        </Button>
        <Button
          buttonStyle="subtle"
          extraButtonProps={{ 'data-testid': 'desk-keys-button' }}
          margin={false}
          onClick={() => openModal(deskKeysSlug)}
          size="small"
        >
          {words('keys')} <kbd>?</kbd>
        </Button>
      </header>
      <DeskTabs {...desk} />
      <SaveLine {...decisions} isSent={acts.isSent} said={acts.said} />
      <PairSaid position={position} row={current} />
      {desk.failed ? (
        <p data-testid="desk-failed" role="alert">
          {words(current ? 'deskMoreNotLoaded' : 'deskNotLoaded')}{' '}
          <Button
            buttonStyle="secondary"
            extraButtonProps={{ 'data-testid': 'desk-retry' }}
            margin={false}
            onClick={() => void desk.retry()}
            size="small"
          >
            {words('tryAgain')}
          </Button>
        </p>
      ) : null}
      {current && desk.desk ? (
        <DeskPair
          acts={acts}
          desk={desk.desk}
          key={tab}
          keysOff={!keysOn}
          pair={pair}
          position={position}
          row={current}
          timeZone={zone}
        />
      ) : desk.failed ? null : !desk.desk || desk.more || desk.loading ? (
        <div aria-label={words('deskLoading')} data-testid="desk-loading" role="status">
          <ShimmerEffect height="14rem" />
        </div>
      ) : (
        <DeskEmpty desk={desk} onUndo={acts.canUndo ? then(acts.undo) : undefined} />
      )}
      <AcceptAll desk={desk} onSaid={acts.say} />
      <LearnedWeights onSaid={acts.say} />
      <DeskKeys on={keysOn} onTurn={turnKeys} tab={tab} />
    </div>
  )
}
