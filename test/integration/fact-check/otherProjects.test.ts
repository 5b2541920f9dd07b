import { factCheck, systemToken } from '@galley/payload-fact-check'
import type { Config } from 'payload'
import { body, openDesk, stories, type Desk } from './support/desk.ts'

const options = { collection: 'stories', scope: [], can: () => true }

describe('a project whose own hooks meddle', () => {
  let desk: Desk
  let meddle = false
  const nested: string[] = []
  beforeAll(async () => {
    desk = await openDesk({
      hooks: {
        beforeValidate: [
          async ({ operation, req }) => {
            // Another article is saved as a draft in the middle of this save, with the same request.
            const other = nested.pop()
            if (operation === 'update' && other)
              await req.payload.update({
                collection: stories,
                id: other,
                data: { section: 'nested' } as never,
                draft: true,
                req,
              })
          },
        ],
      },
      options: {
        scope: [
          {
            field: 'headline',
            kind: 'headline',
            read: (value) => [
              { text: meddle ? `${String(value)} ${Math.random()}` : String(value) },
            ],
          },
          { field: 'body', kind: 'body' },
        ],
      },
    })
  })
  afterAll(() => desk.close())

  it('cannot borrow the door of a draft saved in between', async () => {
    const [id, other] = [await desk.write('ada'), await desk.write('ada')]
    nested.push(other)
    const answer = await desk.rest('PATCH', `/stories/${id}`, 'eve', { _status: 'published' })
    expect(answer).toMatchObject({ status: 409, body: { errors: [{ code: 'NOT_APPROVED' }] } })
    nested.push(other)
    expect(
      (await desk.rest('PATCH', `/stories/${id}?draft=true`, 'eve', { section: 'x' })).status,
    ).toBe(200)
    expect(await desk.latest(other)).toMatchObject({ section: 'nested' })
    expect(await desk.served(id)).toMatchObject({ _status: 'draft' })
  })

  it('nothing goes live that reads otherwise once it is stored', async () => {
    const id = await desk.published()
    meddle = true
    const answer = await desk.rest('PATCH', `/stories/${id}`, 'eve', { section: 'x' })
    meddle = false
    expect(answer).toMatchObject({ status: 409, body: { errors: [{ code: 'TEXT_CHANGED' }] } })
    expect((await desk.served(id)).section ?? null).toBeNull()
  })

  it('a system token does not outlive its call', async () => {
    const id = await desk.write('ada')
    await desk.payload.update({
      collection: stories,
      id,
      data: { body: body('By the system.') } as never,
      draft: true,
      ...systemToken('test'),
    })
    await expect(
      desk.payload.update({
        collection: stories,
        id,
        data: { section: 'x' } as never,
        draft: true,
      }),
    ).rejects.toMatchObject({ data: { code: 'NOT_ALLOWED' } })
  })
})

describe('the configuration', () => {
  const config = (): Config =>
    ({
      secret: 'x',
      collections: [{ slug: 'stories', versions: { drafts: true }, fields: [] }],
      endpoints: [{ path: '/mine', method: 'get', handler: () => new Response() }],
      graphQL: { queries: () => ({ mine: {} }), mutations: () => ({ mine: {} }) },
    }) as unknown as Config

  it('is not changed, and what is in it stays', () => {
    const given = config()
    const frozen = JSON.stringify(given)
    const made = factCheck(options)(given)
    expect(JSON.stringify(given)).toBe(frozen)
    expect(made).not.toBe(given)
    expect(made.collections?.map(({ slug }) => slug)).toEqual([
      'stories',
      'fact-checks',
      'claims',
      'fact-check-comments',
      'evidence-files',
      'waivers',
      'notices',
      'desk-events',
      'publication-schedules',
    ])
    expect(made.endpoints?.[0]?.path).toBe('/mine')
    expect(given.collections?.[0]?.fields).toEqual([])
  })

  it('takes Payload’s own scheduled publication out', () => {
    const given = config()
    Object.assign(given.collections?.[0] ?? {}, { versions: { drafts: { schedulePublish: true } } })
    expect(factCheck(options)(given).collections?.[0]?.versions).toMatchObject({
      drafts: { schedulePublish: false },
    })
  })

  it.each([
    ['a collection that is not there', { ...options, collection: 'none' }, config],
    [
      'one without drafts',
      options,
      () => ({ ...config(), collections: [{ slug: 'stories', fields: [] }] }) as unknown as Config,
    ],
    [
      'a scope that differs by locale',
      { ...options, scope: [{ field: 'leadMedia.caption', kind: 'caption' as const }] },
      () =>
        ({
          ...config(),
          collections: [
            {
              slug: 'stories',
              versions: { drafts: true },
              fields: [
                {
                  type: 'tabs',
                  tabs: [
                    {
                      label: 'x',
                      fields: [
                        {
                          name: 'leadMedia',
                          type: 'group',
                          fields: [{ name: 'caption', type: 'text', localized: true }],
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
          localization: { locales: ['en', 'tr'], defaultLocale: 'en' },
        }) as unknown as Config,
    ],
  ])('refuses %s at once', (_, wrong, of) => {
    expect(() => factCheck(wrong)(of())).toThrow('factCheck')
  })
})
