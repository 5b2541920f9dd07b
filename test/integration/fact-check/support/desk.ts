import { join } from 'node:path'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { slateEditor } from '@payloadcms/richtext-slate'
import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type CollectionConfig,
  type CollectionSlug,
  type Payload,
  type SanitizedConfig,
  type TypedUser,
} from 'payload'
import { factCheck, type FactCheckOptions } from '@galley/payload-fact-check'
import { checkAll } from '../../../support/checkAll.ts'
import { newDatabase } from '../../../support/databases.ts'

/** Slugs and words of this small project: it is not Galley, and its generated types know nothing of it. */
export const stories = 'stories' as CollectionSlug
export const factChecks = 'fact-checks' as CollectionSlug
export const deskEvents = 'desk-events' as CollectionSlug
export const schedules = 'publication-schedules' as CollectionSlug
const staff = 'staff' as CollectionSlug

export const names = ['ada', 'ben', 'cem', 'eve', 'rex', 'rita', 'zoe', 'guest'] as const
export type Name = (typeof names)[number]
type Role = 'writer' | 'checker' | 'editor' | 'reviewer' | 'chief' | 'none'

/** Two writers, a checker, an editor, two reviewers, a chief, and somebody whose role does nothing. */
const roleOf: Record<Name, Role> = {
  ada: 'writer',
  ben: 'writer',
  cem: 'checker',
  eve: 'editor',
  rex: 'reviewer',
  rita: 'reviewer',
  zoe: 'chief',
  guest: 'none',
}
const everything = [
  'read',
  'request-check',
  'check',
  'rule',
  'approve',
  'request-changes',
  'publish',
  'schedule',
  'unpublish',
  'delete',
  'sign-off',
  'waive',
]
const may: Record<Role, string[]> = {
  writer: ['read', 'request-check'],
  checker: ['read', 'request-check', 'check'],
  editor: ['read', 'request-check', 'rule', 'publish', 'schedule', 'delete', 'sign-off'],
  reviewer: ['read', 'request-check', 'check', 'approve', 'request-changes'],
  chief: everything,
  none: [],
}

export type Story = Record<string, unknown> & {
  id: string
  headline: string
  _status: 'draft' | 'published'
  factCheckStatus: string
  createdBy: string | null
  firstPublishedAt: string | null
  publishedAt: string | null
  passageEditors?: unknown
}
export type Answer<Body = Record<string, unknown>> = { status: number; body: Body }
export type Refusal = {
  errors: {
    message: string
    code?: string
    data?: { code: string; reasons: { code: string; message: string }[] }
    extensions?: { code?: string; data?: { reasons?: { code: string }[] } }
  }[]
}
export type Event = {
  id: string
  article: string | null
  subject: string
  seq: number
  kind: string
  by: string | null
  byName: string | null
  system: string | null
  note: string | null
  before: unknown
  after: unknown
}

const paragraph = (text: string) => ({ children: [{ text }] })
/** A Slate body, a paragraph a text. */
export const body = (...texts: string[]) => texts.map(paragraph)

type Settings = {
  idType?: 'uuid' | 'number'
  options?: Partial<FactCheckOptions>
  hooks?: CollectionConfig['hooks']
}

const storiesConfig = (hooks: CollectionConfig['hooks']): CollectionConfig => ({
  slug: 'stories',
  admin: { useAsTitle: 'headline' },
  versions: { drafts: true, maxPerDoc: 0 },
  access: { read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }) },
  hooks,
  fields: [
    { name: 'headline', type: 'text', required: true },
    { name: 'body', type: 'richText', editor: slateEditor({}) },
    { name: 'section', type: 'text' },
    { name: 'see', type: 'relationship', relationTo: 'stories' as CollectionSlug, hasMany: true },
    {
      name: 'facts',
      type: 'array',
      fields: [
        { name: 'label', type: 'text' },
        { name: 'tags', type: 'select', hasMany: true, options: ['a', 'b'] },
      ],
    },
    {
      name: 'leadMedia',
      type: 'group',
      fields: [
        { name: 'caption', type: 'text' },
        { name: 'credit', type: 'text' },
      ],
    },
    {
      name: 'signOffs',
      type: 'group',
      fields: [{ name: 'legal', type: 'text', defaultValue: 'n/a' }],
    },
    { name: 'embargo', type: 'date' },
  ],
})

/** A small project of its own on a database of its own: stories, staff, the plugin, and the doors people come through. */
export const openDesk = async ({ idType = 'uuid', options = {}, hooks }: Settings = {}) => {
  const database = newDatabase()
  const configOf = (): Promise<SanitizedConfig> =>
    buildConfig({
      secret: 'only-for-tests',
      telemetry: false,
      logger: { options: { level: process.env.GALLEY_TEST_LOG ?? 'silent' } },
      typescript: { autoGenerate: false },
      db: database.adapter({ idType }),
      collections: [
        storiesConfig(hooks),
        {
          slug: 'staff',
          auth: true,
          admin: { useAsTitle: 'name' },
          fields: [
            { name: 'name', type: 'text' },
            { name: 'role', type: 'text' },
          ],
        },
        { slug: 'readers', auth: true, fields: [] },
      ],
      admin: { user: 'staff' },
      plugins: [
        factCheck({
          collection: 'stories',
          scope: [
            { field: 'headline', kind: 'headline' },
            { field: 'body', kind: 'body' },
            { field: 'leadMedia.caption', kind: 'caption' },
          ],
          can: (user, action) =>
            may[(user as { role?: Role } | null)?.role ?? 'none'].includes(action),
          signOffs: ['signOffs.legal'],
          embargo: 'embargo',
          evidenceFolder: join(database.folder, 'evidence'),
          ...options,
        }),
      ],
    })
  const desk = { config: await configOf(), payload: undefined as unknown as Payload }
  const start = async (): Promise<Payload> => {
    // REST and GraphQL find their Payload and schema there: those of an earlier desk or start must not be it.
    const { _payload, _payload_graphql } = globalThis as {
      _payload?: Map<string, unknown>
      _payload_graphql?: object
    }
    _payload?.clear()
    Object.assign(_payload_graphql ?? {}, { graphql: null, promise: null })
    return getPayload({ config: desk.config })
  }
  desk.payload = await start()

  const users = {} as Record<Name, TypedUser>
  const tokens = {} as Record<Name, string>
  for (const name of names) {
    const login = { email: `${name}@desk.example`, password: 'a-password' }
    const user = await desk.payload.create({
      collection: staff,
      data: { ...login, name, role: roleOf[name] } as never,
    })
    users[name] = { ...user, collection: 'staff' } as unknown as TypedUser
    tokens[name] = String(
      (await desk.payload.login({ collection: staff, data: login } as never)).token,
    )
  }

  const send = async <Body>(
    handle: (request: Request) => Promise<Response>,
    given: { method: string; path: string; as?: Name; body?: unknown; token?: string },
  ): Promise<Answer<Body>> => {
    const token = given.token ?? (given.as && tokens[given.as])
    const isForm = given.body instanceof FormData
    const body = isForm ? (given.body as FormData) : JSON.stringify(given.body)
    const response = await handle(
      new Request(`http://desk.example/api${given.path}`, {
        method: given.method,
        headers: {
          ...(token ? { Authorization: `JWT ${token}` } : {}),
          ...(given.body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(given.body === undefined ? {} : { body }),
      }),
    )
    return { status: response.status, body: (await response.json()) as Body }
  }

  const rest = <Body = Record<string, unknown>>(
    method: string,
    path: string,
    as?: Name,
    content?: unknown,
  ) =>
    send<Body>((request) => handleEndpoints({ config: desk.config, request }), {
      method,
      path,
      as,
      body: content,
    })

  /** What a browser gets when it opens an address: the answer as it is. */
  const open = (path: string, as?: Name, more: Record<string, string> = {}) =>
    handleEndpoints({
      config: desk.config,
      request: new Request(`http://desk.example${path}`, {
        headers: { ...(as ? { Authorization: `JWT ${tokens[as]}` } : {}), ...more },
      }),
    })

  /** A command through REST; the answer, whatever it is. */
  const command = <Body = Refusal & { article: Story; factCheck: { state: string } | null }>(
    as: Name | undefined,
    name: string,
    articleId: string,
    args: object = {},
  ) => rest<Body>('POST', `/fact-check/${name}`, as, { articleId, ...args })

  /** A command that has to succeed. */
  const does = async (as: Name, name: string, articleId: string, args: object = {}) => {
    const answer = await command(as, name, articleId, args)
    if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }

  /** Marks every open passage of an article, as a checker, and submits its round. */
  const checks = (id: string, as: Name = 'cem') =>
    checkAll((method, path, content) => rest(method, path, as, content), id)

  const write = async (as: Name, data: object = {}): Promise<string> => {
    const story = await desk.payload.create({
      collection: stories,
      data: { headline: 'Grain ships leave', body: body('The first ship left.'), ...data } as never,
      draft: true,
      user: users[as],
    })
    return String(story.id)
  }
  const edit = (as: Name, id: string, data: object) =>
    desk.payload.update({
      collection: stories,
      id,
      data: data as never,
      draft: true,
      user: users[as],
    })
  const approved = async (data: object = {}): Promise<string> => {
    const id = await write('ada', data)
    await does('ada', 'requestFactCheck', id)
    await checks(id)
    await does('rex', 'approveFactCheck', id)
    return id
  }

  return {
    get payload() {
      return desk.payload
    },
    get config() {
      return desk.config
    },
    users,
    evidenceFolder: join(database.folder, 'evidence'),
    rest,
    open,
    command,
    does,
    checkAll: checks,
    write,
    edit,
    approved,
    published: async (data: object = {}): Promise<string> => {
      const id = await approved(data)
      await does('eve', 'publishArticle', id)
      return id
    },
    graphql: <Body = { data: Record<string, never> | null } & Refusal>(
      query: string,
      variables: object = {},
      as?: Name,
    ) => {
      return send<Body>(GRAPHQL_POST(desk.config), {
        method: 'POST',
        path: '/graphql',
        as,
        body: { query, variables },
      })
    },
    send,
    /** The latest version, and the row that is served. */
    latest: async (id: string): Promise<Story> =>
      (await desk.payload.findByID({
        collection: stories,
        id,
        draft: true,
        depth: 0,
        showHiddenFields: true,
      })) as unknown as Story,
    served: async (id: string): Promise<Story> =>
      (await desk.payload.findByID({ collection: stories, id, depth: 0 })) as unknown as Story,
    versions: (id: string) =>
      desk.payload.findVersions({
        collection: stories,
        where: { parent: { equals: id } },
        sort: 'createdAt',
        pagination: false,
        depth: 0,
      }),
    events: async (id: string): Promise<Event[]> =>
      (
        await desk.payload.find({
          collection: deskEvents,
          where: { article: { equals: id } },
          sort: 'seq',
          pagination: false,
        })
      ).docs as unknown as Event[],
    kinds: async (id: string): Promise<string[]> =>
      (
        await desk.payload.find({
          collection: deskEvents,
          where: { article: { equals: id } },
          sort: 'seq',
          pagination: false,
        })
      ).docs.map((event) => (event as unknown as Event).kind),
    /** Opens the same data again, as a restart of the server does. */
    restart: async () => {
      await desk.payload.destroy()
      desk.config = await configOf()
      desk.payload = await start()
    },
    close: async () => {
      await desk.payload.destroy()
      await database.drop()
    },
  }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>
