import { relatedField, relatedStories } from '@galley/payload-related-stories'
import type { Config } from 'payload'
import { channels } from './support/channels.ts'
import { openDesk } from './support/desk.ts'

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}

describe('the plugin in a project', () => {
  const theirs = () => []
  const config = deepFreeze({
    secret: 'x',
    db: {} as Config['db'],
    endpoints: [{ method: 'get' as const, path: '/theirs', handler: () => Response.json({}) }],
    collections: [
      { slug: 'articles', fields: [], hooks: { beforeDelete: [theirs] } },
      { slug: 'pages', fields: [] },
    ],
    graphQL: { mutations: () => ({ theirs: {} }), maxComplexity: 7 },
    hooks: { afterError: [theirs as never] },
    i18n: { translations: { en: { relatedStories: { title: 'Their own word' } } } },
  }) as unknown as Config
  const result = relatedStories({ can: () => true })(config)

  it('adds to everything the project has and changes none of it', () => {
    expect(result.collections?.map(({ slug }) => slug)).toEqual([
      'articles',
      'pages',
      'story-links',
      'story-link-lessons',
      'story-index-waiting',
    ])
    expect(result.collections?.[0]?.hooks?.beforeDelete?.[0]).toBe(theirs)
    expect(result.collections?.[0]?.hooks?.beforeDelete).toHaveLength(2)
    expect(result.collections?.[1]).toBe(config.collections?.[1])
    expect(result.endpoints?.map(({ path }) => path)).toContain('/theirs')
    expect(result.graphQL?.maxComplexity).toBe(7)
    expect(result.hooks?.afterError).toHaveLength(2)
  })

  it('lets the words of the project win', () => {
    const { translations } = result.i18n as {
      translations: Record<string, Record<string, Record<string, string>>>
    }
    expect(translations.en?.relatedStories?.title).toBe('Their own word')
    expect(translations.tr?.relatedStories?.title).toBe('İlgili haberler')
  })

  it('says at once when its collection is missing', () => {
    expect(() => relatedStories({ collection: 'stories', can: () => true })(config)).toThrow(
      /no collection "stories"/,
    )
  })

  it('gives a field that takes its place anywhere in the edit view', () => {
    expect(relatedField({ admin: { position: 'sidebar' } })).toMatchObject({
      name: 'related',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '@galley/payload-related-stories/client#RelatedStories' },
      },
    })
  })
})

it('asks about both articles: who may decide on one of them alone may not decide', async () => {
  const [[, graphql] = []] = channels
  const desk = await openDesk({
    idType: 'number',
    options: {
      can: (user, action, article) =>
        Boolean(user) && (action === 'read' || article?.headline !== 'Locked'),
    },
  })
  const [open, free, locked] = [
    await desk.article('Open'),
    await desk.article('Free'),
    await desk.article('Locked'),
  ]
  const create = (from = '', to = '') =>
    graphql?.(desk, 'createStoryLink', { from, to, type: 'see-also' }, 'reader')
  expect(await create(open, locked)).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await create(locked, open)).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await create(open, free)).toMatchObject({ link: { state: 'confirmed' } })
  expect(await create(free, open)).toMatchObject({ code: 'DUPLICATE_LINK' })
  expect(await create(free, 'not-a-number')).toMatchObject({ code: 'NOT_FOUND' })
  expect(await desk.stored(open)).toEqual(['confirmed see-also'])
  await desk.close()
})
