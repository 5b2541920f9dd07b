'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { may } from '../../access/roles.ts'
import { useImportWords } from './state/useImportWords.ts'
import './ImportLink.css'

/** The way to the import, in the navigation of whoever may write. */
export const ImportLink = () => {
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  const { user } = useAuth()
  const pathname = usePathname()
  const words = useImportWords()
  const href = formatAdminURL({ adminRoute: admin, path: '/import' })
  if (!may(user, 'write')) return null
  return (
    <Link
      aria-current={pathname === href ? 'page' : undefined}
      className="import-link nav__link"
      data-testid="import-link"
      href={href}
      prefetch={false}
    >
      {words('link')}
    </Link>
  )
}
