'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
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
  const pathname = usePathname()
  const words = useImportWords()
  // Payload shows it beside an article's headline as well, where there is nothing to import.
  if (!may(user, 'write') || !pathname.endsWith('/articles')) return null
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
