import type { Config } from 'payload'
import { deskPath } from './deskPath.ts'

type Admin = NonNullable<Config['admin']>

const name = '@galley/payload-related-stories'

/** The link desk's view and the way to it, beside what the project has there. */
export const withLinkDesk = (admin: Admin | undefined): Admin => ({
  ...admin,
  components: {
    ...admin?.components,
    afterNavLinks: [...(admin?.components?.afterNavLinks ?? []), `${name}/client#LinkDeskLink`],
    views: {
      ...admin?.components?.views,
      linkDesk: { path: deskPath, Component: `${name}/rsc#LinkDeskView` },
    },
  },
})
