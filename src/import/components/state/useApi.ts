'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

export type Refusal = { code: string; message: string }
export type Answer<Data> = { ok: true; data: Data } | { ok: false; refusal: Refusal }

type Failure = { errors?: { message?: string; data?: { code?: string } }[] }

const noAnswer: Refusal = { code: 'NO_ANSWER', message: '' }

/** Asks this project's REST API: POST with a body, else GET. Never throws; a line that dropped is a refusal too. */
export const useApi = () => {
  const {
    config: {
      routes: { api },
      serverURL,
    },
  } = useConfig()
  return useCallback(
    async <Data>(path: `/${string}`, body?: object): Promise<Answer<Data>> => {
      try {
        const response = await fetch(formatAdminURL({ apiRoute: api, path, serverURL }), {
          credentials: 'include',
          ...(body && {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          }),
        })
        const json: unknown = await response.json()
        if (response.ok) return { ok: true, data: json as Data }
        const [error] = (json as Failure).errors ?? []
        return {
          ok: false,
          refusal: { code: error?.data?.code ?? 'FAILED', message: error?.message ?? '' },
        }
      } catch {
        return { ok: false, refusal: noAnswer }
      }
    },
    [api, serverURL],
  )
}
