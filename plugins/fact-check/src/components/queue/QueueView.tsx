import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { deskUser } from '../../access/deskUser.ts'
import { queuePath } from '../../admin/queuePath.ts'
import { checkQueue } from '../../facts/checkQueue.ts'
import { optionsOf } from '../../optionsOf.ts'
import type { FactCheckTranslations } from '../../translations/en.ts'
import { askedBy } from './asked.ts'
import { Queue } from './Queue.tsx'

type Key = `factCheck:${Extract<keyof FactCheckTranslations['factCheck'], string>}`

/** The view of the review queue, for the people of the desk. */
export const QueueView = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { permissions, req, locale, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const adminRoute = payload.config.routes.admin
  const options = optionsOf(payload)
  if (!user) {
    const path = formatAdminURL({ adminRoute, path: queuePath })
    const login = formatAdminURL({ adminRoute, path: '/login' })
    redirect(`${login}?redirect=${encodeURIComponent(path)}`)
  }
  const words = i18n.t as unknown as (key: Key) => string
  const desk = deskUser(req, options)
  const mayRead = desk !== null && options.can(desk, 'read')
  const asked = askedBy((name) => searchParams?.[name])
  // Without an answer the view says so, and tries again when it is asked to.
  const initial = mayRead ? await checkQueue(req, asked).catch(() => null) : null
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={{
        collections: visibleEntities?.collections,
        globals: visibleEntities?.globals,
      }}
    >
      <SetStepNav nav={[{ label: words('factCheck:queue') }]} />
      <Gutter>
        {mayRead ? (
          <Queue collection={options.collection} initial={initial} />
        ) : (
          <p data-testid="queue-not-allowed">{words('factCheck:needsNotRead')}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
