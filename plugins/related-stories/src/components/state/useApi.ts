'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'

/** Builds addresses of this project: its REST API, and a document's place in the admin. */
export const useApi = () => {
  const {
    config: {
      routes: { admin, api },
      serverURL,
    },
  } = useConfig()
  return useMemo(
    () => ({
      api: (path: `/${string}`) => formatAdminURL({ apiRoute: api, path, serverURL }),
      document: (collection: string, id: string) =>
        formatAdminURL({ adminRoute: admin, path: `/collections/${collection}/${id}`, serverURL }),
    }),
    [admin, api, serverURL],
  )
}
