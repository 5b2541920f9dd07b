'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

/** Builds addresses of this project's REST API. */
export const useApi = () => {
  const {
    config: {
      routes: { api },
      serverURL,
    },
  } = useConfig()
  return useCallback(
    (path: `/${string}`): string => formatAdminURL({ apiRoute: api, path, serverURL }),
    [api, serverURL],
  )
}
