import type { WidgetServerProps } from 'payload'
import { deskUser } from '../../access/deskUser.ts'
import { checkQueue } from '../../facts/checkQueue.ts'
import { myNotices } from '../../notices/myNotices.ts'
import { optionsOf } from '../../optionsOf.ts'
import { NeedsMe } from './NeedsMe.tsx'

/** What needs somebody now, on their dashboard: the top of the queue and what they have not been shown yet. */
export const NeedsMeWidget = async ({ req, widgetSlug }: WidgetServerProps) => {
  const options = optionsOf(req.payload)
  const user = deskUser(req, options)
  if (!user || !options.can(user, 'read')) return null
  // A widget that fails must not take the dashboard with it.
  const queue = await checkQueue(req, { show: 'mine' }).catch(() => null)
  const told = await myNotices(req, { first: 5, unseenOnly: true }).catch(() => ({
    unseen: 0,
    notices: [],
  }))
  return (
    <NeedsMe
      collection={options.collection}
      deciding={widgetSlug === 'fact-checks-to-decide'}
      notices={told.notices}
      unseen={told.unseen}
      queue={queue && { ...queue, lines: queue.lines.slice(0, 5) }}
    />
  )
}
