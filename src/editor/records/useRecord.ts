'use client'
import { useConfig, usePayloadAPI } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useRef } from 'react'
import type { Annotation, DocumentId } from '../nodes.ts'

type Collection = Annotation['relationTo']
type Row = Record<string, unknown> & { id?: DocumentId }

/** The record behind a reference, one level deep; nothing is asked for while `id` is null. */
export const useRecord = (collection: Collection, id: DocumentId | null) => {
  const { config } = useConfig()
  const round = useRef(0)
  const url =
    id === null
      ? ''
      : formatAdminURL({
          apiRoute: config.routes.api,
          path: `/${collection}/${encodeURIComponent(String(id))}`,
          serverURL: config.serverURL,
        })
  const [{ data, isError, isLoading }, { setParams }] = usePayloadAPI(url, {
    initialParams: { depth: 1 },
  })
  const readAgain = useCallback(() => {
    round.current += 1
    setParams({ depth: 1, round: round.current })
  }, [setParams])
  const row = (data ?? {}) as Row
  const loaded = id !== null && !isError && row.id !== undefined && String(row.id) === String(id)
  return { record: loaded ? row : null, gone: isError && !isLoading, readAgain }
}
