'use client'
import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import { contextOf } from '../contextOf.ts'
import { inferencesOf, type Inference } from '../inferences.ts'
import { InferenceList } from './InferenceList.tsx'
import { standingOf } from './state/Settling.ts'
import { useImportWords } from './state/useImportWords.ts'
import { useSettleSaved } from './state/useSettleSaved.ts'
import './ToConfirm.css'

const order: Inference['state'][] = ['open', 'taken', 'left-out']

const sameWords = (one: string, other: string) =>
  one.localeCompare(other, undefined, { sensitivity: 'base' }) === 0

const Words = ({ inference }: { inference: Inference }) => {
  const words = useImportWords()
  const body = useFormFields(([fields]) => fields.body?.value)
  const headline = useFormFields(([fields]) => fields.headline?.value)
  const place = useFormFields(([fields]) => fields['dateline.place']?.value)
  const { kind, text } = inference
  if (kind === 'dateline' || (kind === 'mention' && sameWords(text, String(place ?? ''))))
    return null
  const context =
    contextOf(body, inference) ?? contextOf([{ children: [{ text: headline }] }], inference)
  return (
    <p className="to-confirm__context">
      {context ? (
        <>
          {context.before}
          <mark>{context.words}</mark>
          {context.after}
        </>
      ) : (
        words('goneFromText')
      )}
    </p>
  )
}

/** What the import inferred about the open article, what is open first; each step is saved at once. */
export const ToConfirm = () => {
  const words = useImportWords()
  const { id } = useDocumentInfo()
  const stored = useFormFields(([fields]) => fields.inferences?.value)
  const { settle, waiting, saveAndGoOn, forget, isBusy, said } = useSettleSaved()
  const inferences = useMemo(
    () =>
      inferencesOf({ inferences: stored }).sort(
        (a, b) => order.indexOf(a.state) - order.indexOf(b.state),
      ),
    [stored],
  )
  const open = inferences.filter(({ state }) => state === 'open').length
  if (!id || inferences.length === 0) return null

  return (
    <section aria-label={words('settled')} className="to-confirm" data-testid="to-confirm">
      <h2>
        {words('settled')}{' '}
        <span className="to-confirm__open" data-testid="to-confirm-open">
          {open > 0 ? words('toConfirm', { count: open }) : words('allConfirmed')}
        </span>
      </h2>
      <div aria-live="polite" className="to-confirm__said" role="status">
        {said ? (
          <p data-ok={said.ok} data-testid="inference-said">
            <span aria-hidden="true">{said.ok ? '✓' : '✗'} </span>
            {said.words}
          </p>
        ) : null}
      </div>
      {waiting ? (
        <div className="to-confirm__save" role="alert">
          <p>{words('saveFirst')}</p>
          <Button
            disabled={isBusy}
            extraButtonProps={{ 'data-testid': 'inference-save-draft' }}
            margin={false}
            onClick={() => void saveAndGoOn()}
            size="small"
          >
            {words('saveAndGoOn')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={forget} size="small">
            {words('cancel')}
          </Button>
        </div>
      ) : null}
      <InferenceList
        contextOf={(inference) => <Words inference={inference} />}
        disabled={isBusy}
        inferences={inferences}
        label={words('settled')}
        onSettle={settle}
        standingOf={(inference) => standingOf(inference)}
      />
    </section>
  )
}
