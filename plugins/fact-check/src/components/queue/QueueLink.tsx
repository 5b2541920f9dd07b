'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { queuePath } from '../../admin/queuePath.ts'
import { useWords } from '../state/useWords.ts'
import './QueueLink.css'

/** The way to the queue, in the navigation. */
export const QueueLink = () => {
  const {
    config: {
      routes: { admin },
    },
  } = useConfig()
  const { user } = useAuth()
  const pathname = usePathname()
  const { words } = useWords()
  const href = formatAdminURL({ adminRoute: admin, path: queuePath })
  if (!user) return null
  return (
    <Link
      aria-current={pathname === href ? 'page' : undefined}
      className="check-queue-link nav__link"
      data-testid="queue-link"
      href={href}
      prefetch={false}
    >
      {words('queue')}
    </Link>
  )
}
