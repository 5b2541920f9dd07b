'use client'
import { Button, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { idsOf } from '../records/idOf.ts'
import { sourceWords } from './sourceWords.ts'

type Answer = { identity?: string; errors?: { code?: string }[] }
const codes = ['NOT_ALLOWED', 'NO_SOURCE_KEY'] as const
type Shown = { identity: string } | { refusal: string } | null

/** The way to a sealed identity, for its custodians only. Leaving or reloading the page hides it again. */
export const OpenIdentity = ({ id }: { id: string | number }) => {
  const { i18n } = useTranslation()
  const words = sourceWords(i18n.language)
  const { config } = useConfig()
  const { user } = useAuth()
  const { savedDocumentData } = useDocumentInfo()
  const [shown, setShown] = useState<Shown>(null)
  const isCustodian = idsOf(savedDocumentData?.custodians).includes(String(user?.id))
  if (!isCustodian) return null

  const open = async () => {
    const path = `/sources/${encodeURIComponent(String(id))}/identity` as const
    const { api: apiRoute } = config.routes
    const url = formatAdminURL({ apiRoute, path, serverURL: config.serverURL })
    try {
      const response = await fetch(url, { method: 'POST', credentials: 'include' })
      const { identity, errors } = (await response.json()) as Answer
      if (identity !== undefined) return setShown({ identity })
      const code = codes.find((each) => each === errors?.[0]?.code)
      setShown({ refusal: code ? words[code] : words.noAnswer })
    } catch {
      setShown({ refusal: words.noAnswer })
    }
  }
  const isOpen = shown !== null && 'identity' in shown
  return (
    <>
      <Button
        buttonStyle="secondary"
        extraButtonProps={{ 'data-testid': 'identity-open' }}
        margin={false}
        onClick={() => (isOpen ? setShown(null) : void open())}
        size="small"
      >
        {isOpen ? words.hide : words.open}
      </Button>
      <div aria-live="polite" data-testid="identity-shown">
        {shown ? <p>{'identity' in shown ? shown.identity : shown.refusal}</p> : null}
      </div>
    </>
  )
}
