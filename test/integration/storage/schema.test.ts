import type { SanitizedConfig } from 'payload'
import { startNewsroom } from '../../support/newsroom.ts'
import { eachStore } from '../../support/stores.ts'

/** What the production build and the migrations are made from, which know no bucket. */
const madeFrom = ({ admin, collections, endpoints }: SanitizedConfig) => ({
  dependencies: admin.dependencies,
  components: admin.components,
  endpoints: endpoints.map(({ method, path }) => `${method} ${path}`),
  fields: collections.map(({ slug, flattenedFields }) => [
    slug,
    flattenedFields.map(({ name, type }) => `${name}: ${type}`),
  ]),
})

let inFolder: ReturnType<typeof madeFrom> | undefined

eachStore((bucket) => {
  it('is the same configuration to the build and the database', async () => {
    const newsroom = await startNewsroom()
    const here = madeFrom(newsroom.config)
    const media = newsroom.payload.collections.media.config.upload
    await newsroom.close()
    expect(media.disableLocalStorage ?? false).toBe(Boolean(bucket()))
    expect(here.components).toBeDefined()
    expect(here).toEqual(inFolder ?? here)
    inFolder = here
  })
})
