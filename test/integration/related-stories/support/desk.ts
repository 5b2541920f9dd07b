import { GRAPHQL_POST } from '@payloadcms/next/routes'
import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import {
  relatedStories,
  type RelatedStoriesEvent,
  type RelatedStoriesOptions,
} from '@galley/payload-related-stories'
import { newDatabase } from '../../../support/databases.ts'

/** Slugs of this small project, which the generated types of Galley do not know. */
export const posts = 'posts' as CollectionSlug

export type Role = 'reader' | 'reporter' | 'editor'
const actions: Record<Role, string[]> = {
  reader: ['read'],
  reporter: ['read', 'propose'],
  editor: ['read', 'propose', 'decide'],
}

export type Answer = { status: number; body: Record<string, unknown> }

export type Desk = {
  payload: Payload
  events: RelatedStoriesEvent[]
  /** Throws after the write of the next commands, as a database that fails half-way would. */
  breakEvents: (broken: boolean) => void
  tokens: Record<Role, string>
  userIds: Record<Role, string>
  article: (headline: string, data?: Record<string, unknown>) => Promise<string>
  /** A fresh pair of articles, so that tests do not meet in the same one. */
  pair: () => Promise<{ from: string; to: string }>
  /** The stored links of an article, as `state type`. */
  stored: (article: string) => Promise<string[]>
  rest: (method: string, path: string, as?: Role, body?: unknown) => Promise<Answer>
  graphql: (query: string, variables: object, as?: Role) => Promise<Answer>
  close: () => Promise<void>
}

/** A small project of its own, nothing of Galley in it: posts, three kinds of people, the plugin. */
export const openDesk = async ({
  idType = 'uuid',
  transactions = true,
  options = {},
}: {
  idType?: 'uuid' | 'number'
  transactions?: boolean
  options?: Partial<RelatedStoriesOptions>
} = {}): Promise<Desk> => {
  const database = newDatabase()
  const events: RelatedStoriesEvent[] = []
  let broken = false
  const config = buildConfig({
    secret: 'only-for-tests',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
    db: database.adapter({ idType, transactions }),
    collections: [
      {
        slug: 'people',
        auth: true,
        admin: { useAsTitle: 'name' },
        access: { read: ({ req }) => Boolean(req.user) },
        fields: [
          { name: 'name', type: 'text' },
          { name: 'role', type: 'text', required: true },
        ],
      },
      {
        slug: 'posts',
        admin: { useAsTitle: 'headline' },
        versions: { drafts: true },
        access: {
          read: ({ req }): Where =>
            req.user
              ? { hiddenFrom: { not_equals: String((req.user as { role?: string }).role) } }
              : { _status: { equals: 'published' } },
        },
        fields: [
          { name: 'headline', type: 'text', required: true },
          { name: 'hiddenFrom', type: 'text' },
        ],
      },
    ],
    admin: { user: 'people' },
    plugins: [
      relatedStories({
        collection: 'posts',
        can: (user, action) =>
          actions[(user as { role?: Role } | null)?.role ?? ('' as Role)]?.includes(action) ??
          false,
        onEvent: async (_req: PayloadRequest, event) => {
          if (broken) throw new Error('the audit trail is full')
          events.push(event)
        },
        ...options,
      }),
    ],
  })
  const payload = await getPayload({ config })

  const tokens = {} as Desk['tokens']
  const userIds = {} as Desk['userIds']
  for (const role of Object.keys(actions) as Role[]) {
    const email = `${role}@desk.example`
    const user = await payload.create({
      collection: 'people',
      data: { email, password: 'a-password', name: `The ${role}`, role } as never,
    })
    const { token } = await payload.login({
      collection: 'people',
      data: { email, password: 'a-password' },
    })
    tokens[role] = String(token)
    userIds[role] = String(user.id)
  }

  const send = async (
    handle: (request: Request) => Promise<Response>,
    { method, path, as, body }: { method: string; path: string; as?: Role; body?: unknown },
  ): Promise<Answer> => {
    const response = await handle(
      new Request(`http://desk.example/api${path}`, {
        method,
        headers: {
          ...(as ? { Authorization: `JWT ${tokens[as]}` } : {}),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        body:
          body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      }),
    )
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  const article: Desk['article'] = async (headline, data = {}) => {
    const post = await payload.create({
      collection: posts,
      data: { headline, _status: 'draft', ...data } as never,
    })
    return String(post.id)
  }

  return {
    payload,
    events,
    article,
    pair: async () => ({ from: await article('One'), to: await article('Other') }),
    stored: async (id) => {
      const { docs } = await payload.find({
        collection: 'story-links',
        where: { or: [{ from: { equals: id } }, { to: { equals: id } }] },
        sort: 'createdAt',
      })
      return docs.map((doc) => {
        const { state, type } = doc as unknown as { state: string; type: string }
        return `${state} ${type}`
      })
    },
    breakEvents: (value) => {
      broken = value
    },
    tokens,
    userIds,
    rest: (method, path, as, body) =>
      send((request) => handleEndpoints({ config, request }), { method, path, as, body }),
    graphql: (query, variables, as) =>
      send(GRAPHQL_POST(config), {
        method: 'POST',
        path: '/graphql',
        as,
        body: { query, variables },
      }),
    close: async () => {
      await payload.destroy()
      await database.drop()
    },
  }
}
