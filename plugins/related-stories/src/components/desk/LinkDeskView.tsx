import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { deskPath } from '../../admin/deskPath.ts'
import type { ResolvedOptions } from '../../options.ts'
import { linkDesk, type LinkDesk as Page } from '../../read/desk.ts'
import type { RelatedStoriesTranslations } from '../../translations/en.ts'
import { askedBy, type AskedDesk } from './asked.ts'
import { LinkDesk } from './LinkDesk.tsx'

type Key = `relatedStories:${Extract<keyof RelatedStoriesTranslations['relatedStories'], string>}`

/** The first page, longer where the pair the address names is further down. */
const firstPage = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  { tab, link }: AskedDesk,
): Promise<Page> => {
  const page = await linkDesk({ req, options }, { tab, limit: 30 })
  const isThere = !link || !page.after || page.rows.some(({ id }) => id === link)
  return isThere ? page : linkDesk({ req, options }, { tab, limit: 100 })
}

/** The view of the link desk, for who reads the newsroom's stories. */
export const LinkDeskView = async ({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) => {
  const { permissions, req, locale, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const adminRoute = payload.config.routes.admin
  const options = payload.config.custom?.relatedStories as ResolvedOptions
  if (!user) {
    const path = formatAdminURL({ adminRoute, path: deskPath })
    const login = formatAdminURL({ adminRoute, path: '/login' })
    redirect(`${login}?redirect=${encodeURIComponent(path)}`)
  }
  const words = i18n.t as unknown as (key: Key) => string
  const mayRead = options.can(user, 'read')
  const asked = askedBy((name) => searchParams?.[name])
  // Without an answer the view says so, and tries again when it is asked to.
  const initial = mayRead ? await firstPage(req, options, asked).catch(() => null) : null
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
      <SetStepNav nav={[{ label: words('relatedStories:desk') }]} />
      <Gutter>
        {mayRead ? (
          <LinkDesk initial={initial} timeZone={options.timeZone} />
        ) : (
          <p data-testid="desk-not-allowed">{words('relatedStories:deskMayNotRead')}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
