'use client'
import { Button, ShimmerEffect, useModal } from '@payloadcms/ui'
import { type KeyboardEvent, useRef } from 'react'
import { Changes } from './Changes.tsx'
import { CheckActions } from './CheckActions.tsx'
import { CheckHeader } from './CheckHeader.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { PassageList } from './PassageList.tsx'
import { useCheckState } from './state/useCheckState.ts'
import { panelId } from './state/useGoTo.ts'
import { useDecision } from './state/useDecision.ts'
import { useWords } from './state/useWords.ts'
import './CheckPanel.css'

/** The check of one article: where it stands, the decisions, what changed, and the text itself. */
export const CheckPanel = () => {
  const { id, state, failed, reload } = useCheckState()
  const { words } = useWords()
  const { openModal } = useModal()
  const decision = useDecision(state)
  const panel = useRef<HTMLElement>(null)
  const keysDialog = `check-keys-${id}`

  const step = (by: -1 | 1) => {
    const passages = [...(panel.current?.querySelectorAll<HTMLElement>('[data-passage]') ?? [])]
    const at = passages.findIndex((passage) => passage === document.activeElement)
    const next = passages[at === -1 ? 0 : Math.min(Math.max(at + by, 0), passages.length - 1)]
    next?.focus({ preventScroll: true })
    next?.scrollIntoView({ block: 'nearest' })
  }
  const keys: Record<string, () => void> = {
    j: () => step(1),
    k: () => step(-1),
    x: () => {
      const passage = (document.activeElement as HTMLElement | null)?.dataset.passage
      if (passage) void decision.skip(passage)
    },
    s: () => void decision.decide('submitRound'),
    n: () => decision.noteField.current?.focus(),
    a: () => void decision.decide('approveFactCheck'),
    c: () => void decision.decide('requestChanges'),
    q: () => void decision.decide('requestFactCheck'),
    '?': () => openModal(keysDialog),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const typing = target.matches('input, textarea, select, [contenteditable="true"]')
    // A key held down repeats: nobody means to approve twice.
    if (typing || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
    if (!panel.current?.contains(target) || !keys[event.key]) return
    event.preventDefault()
    keys[event.key]?.()
  }

  if (!id) return <p className="fact-check-panel">{words('saveFirst')}</p>
  return (
    <section
      aria-label={words('check')}
      className="fact-check-panel"
      data-testid="check-panel"
      id={panelId}
      onKeyDown={onKeyDown}
      ref={panel}
      tabIndex={-1}
    >
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
          <CheckHeader state={state} />
          <CheckActions decision={decision} state={state} />
          <Changes changes={state.changes} />
          <PassageList passages={state.passages} />
          <Button
            buttonStyle="subtle"
            className="fact-check-panel__keys"
            extraButtonProps={{ 'data-testid': 'check-keys-button' }}
            margin={false}
            onClick={() => openModal(keysDialog)}
            size="small"
          >
            {words('keys')} <kbd>?</kbd>
          </Button>
          <KeysDialog slug={keysDialog} />
        </>
      ) : failed ? null : (
        <div aria-busy="true" aria-label={words('loading')} role="status">
          <ShimmerEffect height="12rem" />
        </div>
      )}
    </section>
  )
}
