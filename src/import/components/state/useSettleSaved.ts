'use client'
import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { Inference } from '../../inferences.ts'
import type { Settling } from './Settling.ts'
import { useApi } from './useApi.ts'
import { useRefusalWords } from './useRefusalWords.ts'
import { useSaveDraft } from './useSaveDraft.ts'
import { useImportWords } from './useImportWords.ts'

type Waiting = { inference: Inference; settling: Settling }
type Decided = { inference: Inference; open: number }
type Saved = { id: string; updatedAt: string }

/**
 * Settles an inference of the article that is open in the form: at once, or after the form's own changes are saved, so
 * that the fresh article put into the form never takes anything typed with it.
 */
export const useSettleSaved = () => {
  const { id, setData, setLastUpdateTime, incrementVersionCount } = useDocumentInfo()
  const { reset, setProcessing } = useForm()
  const isModified = useFormModified()
  const ask = useApi()
  const save = useSaveDraft()
  const words = useImportWords()
  const inWords = useRefusalWords()
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ ok: boolean; words: string } | null>(null)

  const send = useCallback(
    async ({ inference, settling }: Waiting) => {
      const path = `/articles/${id}/inferences/${encodeURIComponent(inference.id)}` as const
      const answer = await ask<Decided>(path, settling)
      if (!answer.ok) {
        setSaid({ ok: false, words: inWords(answer.refusal) })
        return
      }
      const fresh = await ask<Saved>(`/articles/${String(id)}?draft=true&depth=0&joins=false`)
      if (fresh.ok) {
        await reset(fresh.data)
        setData(fresh.data)
        setLastUpdateTime(new Date(fresh.data.updatedAt).getTime())
        incrementVersionCount()
      }
      const { state, proposal } = answer.data.inference
      setSaid({
        ok: true,
        words:
          state === 'left-out'
            ? words('doneLeftOut')
            : words('done', { name: proposal?.name ?? inference.text }),
      })
    },
    [ask, id, inWords, incrementVersionCount, reset, setData, setLastUpdateTime, words],
  )
  const busily = useCallback(
    async (work: () => Promise<void>) => {
      setBusy(true)
      setSaid(null)
      setProcessing(true)
      try {
        await work()
      } finally {
        setProcessing(false)
        setBusy(false)
      }
    },
    [setProcessing],
  )
  const settle = useCallback(
    (inference: Inference, settling: Settling) => {
      if (isModified) setWaiting({ inference, settling })
      else void busily(() => send({ inference, settling }))
    },
    [busily, isModified, send],
  )
  const saveAndGoOn = useCallback(
    () =>
      busily(async () => {
        const isSaved = await save()
        if (!isSaved) setSaid({ ok: false, words: words('saveFailed') })
        else if (waiting) {
          setWaiting(null)
          await send(waiting)
        }
      }),
    [busily, save, send, waiting, words],
  )
  const forget = useCallback(() => setWaiting(null), [])
  return { settle, waiting, saveAndGoOn, forget, isBusy, said }
}
