'use client'
import { Banner, Button, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useId } from 'react'
import { NoteField } from './NoteField.tsx'
import { RefusalNote } from './RefusalNote.tsx'
import { WaiveDialog } from './WaiveDialog.tsx'
import type { CheckState } from './state/CheckState.ts'
import type { Decision, DecisionCommand } from './state/useDecision.ts'
import { useSaveDraft } from './state/useSaveDraft.ts'
import { useWords } from './state/useWords.ts'
import './CheckActions.css'

const actions = [
  { command: 'submitRound', word: 'submit', testId: 'check-submit' },
  { command: 'approveFactCheck', word: 'approve', testId: 'check-approve' },
  { command: 'requestChanges', word: 'requestChanges', testId: 'check-request-changes' },
  { command: 'requestFactCheck', word: 'request', testId: 'check-request' },
  { command: 'withdrawFactCheck', word: 'withdraw', testId: 'check-withdraw' },
] as const satisfies { command: DecisionCommand; word: string; testId: string }[]

/** The note and the decisions. One that is not allowed stays in its place and says why. */
export const CheckActions = ({ state, decision }: { state: CheckState; decision: Decision }) => {
  const { words } = useWords()
  const { save, modified } = useSaveDraft()
  const { openModal } = useModal()
  const waiveDialog = `waive-${useDocumentInfo().id}`
  const id = useId()
  // One primary button a screen: when the article can be published, that is the one.
  const next = state.canPublish
    ? undefined
    : (['submitRound', 'approveFactCheck', 'requestFactCheck'] as const).find(
        (command) =>
          state.permissions[command].allowed &&
          (command !== 'requestFactCheck' || state.status !== 'approved'),
      )
  // A request that is there can be taken back; that there is none needs no button, and no reason.
  const shown = actions.filter(
    ({ command }) => command !== 'withdrawFactCheck' || state.permissions[command].allowed,
  )
  const refused = shown.filter(({ command }) => !state.permissions[command].allowed)

  return (
    <div className="fact-check-actions">
      {modified ? (
        <Banner type="info">
          <span data-testid="check-unsaved">{words('unsaved')}</span>{' '}
          <Button
            buttonStyle="none"
            extraButtonProps={{ 'data-testid': 'check-save-draft' }}
            margin={false}
            onClick={() => void save()}
          >
            {words('saveDraft')}
          </Button>
        </Banner>
      ) : null}
      <NoteField
        disabled={decision.working !== null}
        error={decision.noteError}
        hint={words('noteHint')}
        rows={1}
        label={words('note')}
        onChange={decision.setNote}
        ref={decision.noteField}
        testId="check-note"
        value={decision.note}
      />
      <div className="fact-check-actions__buttons">
        {shown.map(({ command, word, testId }) => {
          const { allowed } = state.permissions[command]
          return (
            <Button
              buttonStyle={command === next ? 'primary' : 'secondary'}
              className={allowed ? '' : 'fact-check-actions__refused'}
              extraButtonProps={{
                'data-testid': testId,
                // Reachable though refused, so that the keyboard and a screen reader find the reason.
                'aria-disabled': !allowed,
                'aria-describedby': allowed ? undefined : `${id}-${command}`,
              }}
              key={command}
              margin={false}
              onClick={() => void decision.decide(command)}
            >
              {decision.working === command ? words('working') : words(word)}
            </Button>
          )
        })}
        {state.permissions.waiveFactCheck.allowed ? (
          <Button
            buttonStyle="secondary"
            extraButtonProps={{ 'data-testid': 'check-waive', 'aria-haspopup': 'dialog' }}
            margin={false}
            onClick={() => openModal(waiveDialog)}
          >
            {words('waive')}
          </Button>
        ) : null}
      </div>
      <WaiveDialog slug={waiveDialog} state={state} />
      <RefusalNote refusal={decision.refusal} />
      <p aria-live="polite" className="fact-check-actions__result" data-testid="check-result">
        {decision.result}
      </p>
      {refused.length > 0 ? (
        <details>
          <summary data-testid="check-why-not">{words('whyNotAll')}</summary>
          <dl className="fact-check-actions__reasons">
            {refused.map(({ command, word, testId }) => (
              <div key={command}>
                <dt>{words(word)}</dt>
                <dd data-testid={`${testId}-reason`} id={`${id}-${command}`}>
                  {state.permissions[command].message}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </div>
  )
}
