'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { may } from '../../access/roles.ts'
import { useImportWords } from './state/useImportWords.ts'

/** The way to the import from the list of articles, where the navigation may be folded away. */
export const ImportHint = () => {
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  const { user } = useAuth()
  const words = useImportWords()
  if (!may(user, 'write')) return null
  return (
    <Link
      data-testid="import-hint"
      href={formatAdminURL({ adminRoute: admin, path: '/import' })}
      prefetch={false}
    >
      {words('hint')}
    </Link>
  )
}
