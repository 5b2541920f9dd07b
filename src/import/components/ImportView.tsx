import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { may } from '../../access/roles.ts'
import type { ImportWords } from '../translations/en.ts'
import { ImportForm } from './ImportForm.tsx'
import './ImportView.css'

type Key = `import:${Extract<keyof ImportWords, string>}`

/** The view at /admin/import, for whoever may write. */
export const ImportView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const {
    permissions,
    req: { i18n, payload, user },
    locale,
    visibleEntities,
  } = initPageResult
  const adminRoute = payload.config.routes.admin
  if (!user) {
    const path = formatAdminURL({ adminRoute, path: '/import' })
    const login = formatAdminURL({ adminRoute, path: '/login' })
    redirect(`${login}?redirect=${encodeURIComponent(path)}`)
  }
  const words = i18n.t as unknown as (key: Key) => string
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams}
      user={user}
      visibleEntities={{
        collections: visibleEntities?.collections,
        globals: visibleEntities?.globals,
      }}
    >
      <SetStepNav nav={[{ label: words('import:title') }]} />
      <Gutter className="import-view">
        <h1>{words('import:title')}</h1>
        {may(user, 'write') ? (
          <>
            <p className="import-view__explained">{words('import:explained')}</p>
            <ImportForm />
          </>
        ) : (
          <p data-testid="import-not-allowed">{words('import:notAllowed')}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
