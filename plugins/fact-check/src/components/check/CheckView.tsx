'use client'
import { Button, useModal } from '@payloadcms/ui'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { Changes } from '../Changes.tsx'
import { CheckActions } from '../CheckActions.tsx'
import { CheckHeader } from '../CheckHeader.tsx'
import { KeysDialog } from '../KeysDialog.tsx'
import type { CheckState } from '../state/CheckState.ts'
import { useCheckWork } from '../state/useCheckWork.ts'
import { useDecision } from '../state/useDecision.ts'
import { panelId } from '../state/useGoTo.ts'
import { useSteps } from '../state/useSteps.ts'
import { useWords } from '../state/useWords.ts'
import { Comments } from './Comments.tsx'
import { FindBar } from './FindBar.tsx'
import { PassageList } from './PassageList.tsx'
import { PassagePanel } from './PassagePanel.tsx'
import { PlaceClaims } from './PlaceClaims.tsx'
import { SaveLine } from './SaveLine.tsx'
import './CheckView.css'

type Props = {
  articleId: string | number
  saved: CheckState
  reload: () => Promise<CheckState | null>
}

const noPassages = new Set<string>()

/** The screen a round is done on: the text on one side, the passage at hand on the other, a key for everything. */
export const CheckView = ({ articleId, saved, reload }: Props) => {
  const { words, language } = useWords()
  const { openModal } = useModal()
  const steps = useSteps(articleId, saved, reload)
  const state = steps.view ?? saved
  const work = useCheckWork(articleId, state, steps)
  const decision = useDecision(state, steps.current)
  const [sought, setSought] = useState<string | null>(null)
  const panel = useRef<HTMLElement>(null)
  const keysDialog = `check-keys-${articleId}`

  const found = useMemo(() => {
    const wanted = (sought ?? '').trim().toLocaleLowerCase(language)
    if (!wanted) return noPassages
    return new Set(
      saved.passages
        .filter(({ shown }) => shown.toLocaleLowerCase(language).includes(wanted))
        .map(({ key }) => key),
    )
  }, [language, saved.passages, sought])
  const nextFound = (by: -1 | 1) => {
    const keys = state.passages.map(({ key }) => key).filter((key) => found.has(key))
    const places = state.passages.map(({ key }) => key)
    const here = work.key === null ? -1 : places.indexOf(work.key)
    const next =
      by === 1
        ? (keys.find((key) => places.indexOf(key) > here) ?? keys[0])
        : (keys.findLast((key) => places.indexOf(key) < here) ?? keys.at(-1))
    if (!next) return
    work.arrive(next)
    document.getElementById(`passage-${next}`)?.scrollIntoView({ block: 'nearest' })
  }

  /** A round is handed over as it stands on the server: not before everything done here is there. */
  const decide = (command: Parameters<typeof decision.decide>[0]) => {
    if (steps.unsaved > 0) work.setNotice(words('notYetSaved'))
    else void decision.decide(command)
  }
  const ofTheRound: Record<string, () => void> = {
    s: () => decide('submitRound'),
    A: () => decide('approveFactCheck'),
    R: () => decide('requestChanges'),
    q: () => decide('requestFactCheck'),
    i: () => decision.noteField.current?.focus(),
    '/': () => setSought(''),
    '?': () => openModal(keysDialog),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (!panel.current?.contains(target)) return
    if (target.matches('input, textarea, select, [contenteditable="true"]')) {
      // Out of the note, back to the text.
      if (event.key === 'Escape' && work.key) work.leadTo(work.key)
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.preventDefault()
      return work.moveWord(event.key === 'ArrowRight' ? 1 : -1, event.shiftKey)
    }
    const act = work.handlers[event.key] ?? ofTheRound[event.key]
    const moves = ['j', 'k', 'ArrowDown', 'ArrowUp'].includes(event.key)
    // A key held down repeats: nobody means to approve twice.
    if (!act || (event.repeat && !moves)) return
    event.preventDefault()
    work.setNotice(null)
    act()
  }

  const gone = state.comments.filter(({ passageKey }) => passageKey === null)
  return (
    <section
      aria-label={words('check')}
      className="fact-check-view"
      data-testid="check-panel"
      id={panelId}
      onKeyDown={onKeyDown}
      ref={panel}
      tabIndex={-1}
    >
      <CheckHeader state={state} />
      <CheckActions
        decision={{ ...decision, decide: async (command) => decide(command) }}
        state={state}
      />
      <Changes
        changes={state.changes}
        onAcknowledge={state.permissions.acknowledgeChanges.allowed ? work.acknowledge : undefined}
      />
      <PlaceClaims
        allowed={state.permissions.placeClaim.allowed}
        claims={state.unplaced.filter(({ state: at }) => at !== 'gone')}
        onPlace={(claimId, { exact, prefix, suffix }) =>
          void steps.add('placeClaim', { claimId, exact, prefix, suffix })
        }
      />
      {sought !== null ? (
        <FindBar
          count={found.size}
          onChange={setSought}
          onClose={() => {
            setSought(null)
            work.leadTo(work.key ?? state.passages[0]?.key ?? null)
          }}
          onNext={nextFound}
          text={sought}
        />
      ) : null}
      <div className="fact-check-view__columns">
        <div className="fact-check-view__text">
          <PassageList
            changes={state.changes}
            comments={state.comments}
            current={work.key}
            found={found}
            onFocus={work.arrive}
            passages={state.passages}
          />
          {gone.length > 0 ? (
            <section data-testid="check-comments-gone">
              <h3>{words('commentsGone')}</h3>
              <Comments comments={gone} gone onResolve={work.resolve} />
            </section>
          ) : null}
        </div>
        <aside aria-label={words('passageAtHand')} className="fact-check-view__side">
          <SaveLine
            lost={steps.lost}
            notice={steps.lost ? null : work.notice}
            queue={steps.queue}
            trouble={steps.trouble}
            unsaved={steps.unsaved}
          />
          {work.passage ? (
            <PassagePanel
              claim={work.claim}
              mode={work.mode}
              number={work.index + 1}
              passage={work.passage}
              state={state}
              work={work}
            />
          ) : (
            <p className="fact-check-view__empty">
              {words(state.passages.length > 0 ? 'chooseAPassage' : 'noText')}
            </p>
          )}
          <Button
            buttonStyle="subtle"
            extraButtonProps={{ 'data-testid': 'check-keys-button' }}
            margin={false}
            onClick={() => openModal(keysDialog)}
            size="small"
          >
            {words('keys')} <kbd>?</kbd>
          </Button>
        </aside>
      </div>
      <KeysDialog slug={keysDialog} />
    </section>
  )
}
