'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { deskPath } from '../../admin/deskPath.ts'
import { useWords } from '../state/useWords.ts'
import { useDeskCount } from './useDeskCount.ts'
import './LinkDeskLink.css'

/** The way to the link desk, in the navigation, with how much waits there. */
export const LinkDeskLink = () => {
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  const { user } = useAuth()
  const pathname = usePathname()
  const { words } = useWords()
  const href = formatAdminURL({ adminRoute: admin, path: deskPath })
  const count = useDeskCount(user ? String(user.id) : null, pathname)
  if (!user) return null
  return (
    <Link
      aria-current={pathname === href ? 'page' : undefined}
      className="link-desk-link nav__link"
      data-testid="link-desk-link"
      href={href}
      prefetch={false}
    >
      {words('desk')}
      {count ? <span className="link-desk-link__count"> {count}</span> : null}
    </Link>
  )
}
