'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { standingOf } from './state/Settling.ts'
import { useDecisions } from './state/useDecisions.ts'
import { useImportWords } from './state/useImportWords.ts'
import { useMakeDraft } from './state/useMakeDraft.ts'
import { type Language, usePreview } from './state/usePreview.ts'
import { useRefusalWords } from './state/useRefusalWords.ts'
import { useTextFile } from './state/useTextFile.ts'
import { TextWithHighlights } from './TextWithHighlights.tsx'
import { Understood } from './Understood.tsx'
import './ImportForm.css'

/** Paste or drop a text, see what is understood of it, settle what can be settled, make the draft. */
export const ImportForm = () => {
  const words = useImportWords()
  const inWords = useRefusalWords()
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [language, setLanguage] = useState<Language>('')
  const [selected, setSelected] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const read = useTextFile()
  const seen = usePreview(text, language)
  const preview = seen.status === 'seen' ? seen.preview : null
  const { settlingOf, decisions, settle } = useDecisions(preview?.inferences ?? [])
  const { make, isMaking, addressOf } = useMakeDraft()
  const isCurrent = preview?.text === text
  const refused = refusal ?? (seen.status === 'refused' ? inWords(seen.refusal) : null)
  const open = (preview?.inferences ?? []).filter(
    (inference) => standingOf(inference, settlingOf.get(inference.id)).state === 'open',
  ).length

  const highlights = useMemo(
    () =>
      isCurrent && preview
        ? Object.entries(preview.spans).flatMap(([inference, spans]) =>
            spans.map((span) => ({ id: inference, ...span })),
          )
        : [],
    [isCurrent, preview],
  )
  useEffect(() => {
    if (!text.trim() || isMaking) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isMaking, text])

  const change = (next: string) => {
    setRefusal(null)
    setText(next)
  }
  const takeFile = async (chosen: File | undefined) => {
    if (!chosen) return
    const result = await read(chosen)
    if ('text' in result) change(result.text)
    else setRefusal(result.refusal)
  }
  const submit = async () => {
    setRefusal(null)
    setRefusal(await make(text, language, isCurrent ? decisions : []))
  }

  return (
    <div className="import-form">
      <section className="import-form__text">
        <div className="import-form__tools">
          <label htmlFor={id}>{words('text')}</label>
          <label>
            {words('language')}{' '}
            <select
              data-testid="import-language"
              onChange={(event) => setLanguage(event.target.value as Language)}
              value={language}
            >
              <option value="">{words('languageFound')}</option>
              <option value="en">{words('english')}</option>
              <option value="tr">{words('turkish')}</option>
            </select>
          </label>
          <input
            accept=".txt,text/plain"
            aria-label={words('chooseFile')}
            data-testid="import-file"
            hidden
            onChange={(event) => {
              void takeFile(event.target.files?.[0])
              event.target.value = ''
            }}
            ref={file}
            type="file"
          />
          <Button
            buttonStyle="secondary"
            extraButtonProps={{ 'data-testid': 'import-choose' }}
            margin={false}
            onClick={() => file.current?.click()}
            size="small"
          >
            {words('chooseFile')}
          </Button>
        </div>
        <TextWithHighlights
          describedBy={`${id}-hint`}
          highlights={highlights}
          id={id}
          onChange={change}
          onFile={(dropped) => void takeFile(dropped)}
          selected={selected}
          text={text}
        />
        <p className="import-form__hint" id={`${id}-hint`}>
          {words('textHint')}
        </p>
      </section>
      <section aria-label={words('understood')} className="import-form__understood">
        <h2>{words('understood')}</h2>
        <div aria-busy={seen.status === 'reading'} className="import-form__list">
          {preview ? (
            <Understood
              addressOf={addressOf}
              onSelect={setSelected}
              onSettle={settle}
              preview={preview}
              standingOf={(inference) => standingOf(inference, settlingOf.get(inference.id))}
            />
          ) : (
            <p>{words(seen.status === 'reading' ? 'reading' : 'nothingYet')}</p>
          )}
        </div>
        <div aria-live="assertive" className="import-form__refusal" role="alert">
          {refused ? (
            <p data-testid="import-refusal">
              <span aria-hidden="true">✗ </span>
              {refused}
            </p>
          ) : null}
        </div>
        <div className="import-form__make">
          <p aria-live="polite" data-testid="import-open">
            {preview
              ? open > 0
                ? words('toConfirm', { count: open })
                : words('allConfirmed')
              : ''}
          </p>
          <Button
            disabled={!text.trim() || isMaking}
            extraButtonProps={{ 'data-testid': 'import-submit' }}
            margin={false}
            onClick={() => void submit()}
          >
            {words(isMaking ? 'making' : 'makeDraft')}
          </Button>
          {open > 0 ? <p className="import-form__hint">{words('openStay')}</p> : null}
        </div>
      </section>
    </div>
  )
}
