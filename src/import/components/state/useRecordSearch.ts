'use client'
import { useEffect, useState } from 'react'
import { collectionOf } from '../../names.ts'
import type { MentionType } from '../../text/extraction.ts'
import { useApi } from './useApi.ts'

export type Found = { type: MentionType; id: string; name: string }
type Page = { docs: { id: string; name: string }[] }

const pause = 200
const most = 5

/** Records of some kinds whose name holds these words; null while searching. `failed` says that nobody answered. */
export const useRecordSearch = (name: string, types: readonly MentionType[]) => {
  const ask = useApi()
  const [found, setFound] = useState<{ records: Found[]; failed: boolean } | null>(null)
  const kinds = types.join()

  useEffect(() => {
    let current = true
    const search = async () => {
      const asked = kinds.split(',') as MentionType[]
      const query = new URLSearchParams({
        'where[name][like]': name.trim(),
        limit: String(most),
        depth: '0',
        joins: 'false',
        'select[name]': 'true',
      })
      const answers = await Promise.all(
        asked.map((type) => ask<Page>(`/${collectionOf[type]}?${query}`)),
      )
      if (!current) return
      setFound({
        failed: answers.some(({ ok }) => !ok),
        records: answers.flatMap((answer, at) => {
          const type = asked[at]
          return answer.ok && type
            ? answer.data.docs.map((doc) => ({ type, id: String(doc.id), name: doc.name }))
            : []
        }),
      })
    }
    setFound(null)
    if (name.trim().length < 2) return
    const timer = setTimeout(() => void search(), pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [ask, kinds, name])

  return found
}
