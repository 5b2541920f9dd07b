import type { CollectionSlug } from 'payload'
import { body, openDesk, type Desk, type Name } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({
    options: {
      annotations: (article) => [
        {
          field: 'body',
          exact: '40 million',
          source: `Budget of ${String(article.headline)}`,
          url: 'https://budget.example',
        },
        { field: 'body', exact: 'it', source: 'Stands in two places' },
      ],
    },
  })
})
afterAll(() => desk.close())

interface State {
  passages: {
    key: string
    text: string
    sources: { exact: string; source: string; url: string | null }[]
  }[]
  comments: {
    id: string
    passageKey: string | null
    exact: string
    text: string
    by: { name: string } | null
    mentions: { name: string }[]
    resolvedBy: { name: string } | null
  }[]
}
const story = {
  headline: 'Mayor spends 40 million',
  body: body('The mayor spent 40 million on a bridge.', 'So it goes.', 'He denied it.'),
}
const notices = 'notices' as CollectionSlug
const state = async (id: string) =>
  (await desk.rest<State>('GET', `/fact-check/state/${id}`, 'cem')).body
const keyOf = async (id: string, text: string): Promise<string> =>
  (await state(id)).passages.find((passage) => passage.text === text)?.key ?? ''
const does = (as: Name, name: string, args: object) =>
  desk.rest<{ errors?: { data: { code: string } }[] }>('POST', `/fact-check/${name}`, as, args)

it('follows its passage, is marked when its words are gone, and comes back with them', async () => {
  const id = await desk.write('ada', story)
  const passageKey = await keyOf(id, 'So it goes.')
  const said = {
    articleId: id,
    passageKey,
    text: 'Who says so?',
    mentions: [String(desk.users.ada.id), String(desk.users.cem.id)],
  }
  expect((await does('cem', 'commentOnPassage', said)).status).toBe(200)
  expect((await state(id)).comments).toMatchObject([
    {
      passageKey,
      exact: 'So it goes.',
      text: 'Who says so?',
      by: { name: 'cem' },
      mentions: [{ name: 'ada' }, { name: 'cem' }],
    },
  ])
  await desk.edit('ada', id, {
    body: body(
      'Rain fell.',
      'The mayor spent 40 million on a bridge.',
      'So it goes.',
      'He denied it.',
    ),
  })
  expect((await state(id)).comments[0]?.passageKey).toBe(passageKey)
  await desk.edit('ada', id, {
    body: body('The mayor spent 40 million on a bridge.', 'Things change.', 'He denied it.'),
  })
  expect((await state(id)).comments).toMatchObject([{ passageKey: null, exact: 'So it goes.' }])
  await desk.edit('ada', id, { body: story.body })
  expect((await state(id)).comments[0]?.passageKey).toBe(passageKey)
  expect(await desk.kinds(id)).toContain('comment-added')
})

it('tells whoever is mentioned, nobody else, and not oneself', async () => {
  const id = await desk.write('ada', story)
  const passageKey = await keyOf(id, 'He denied it.')
  const mentions = [desk.users.ada.id, desk.users.cem.id, desk.users.ada.id].map(String)
  await does('cem', 'commentOnPassage', { articleId: id, passageKey, text: 'Source?', mentions })
  const read = async (as: Name) =>
    (
      await desk.rest<{ docs: { kind: string; passageKey: string }[] }>(
        'GET',
        `/notices?where[article][equals]=${id}`,
        as,
      )
    ).body.docs
  expect(await read('ada')).toMatchObject([{ kind: 'mention', passageKey }])
  expect(await read('cem')).toEqual([])
  expect(await read('rex')).toEqual([])
  const { totalDocs } = await desk.payload.count({
    collection: notices,
    where: { article: { equals: id } },
  })
  expect(totalDocs).toBe(1)
})

it('is resolved once, by anybody at the desk, and stays', async () => {
  const id = await desk.write('ada', story)
  await does('cem', 'commentOnPassage', {
    articleId: id,
    passageKey: await keyOf(id, 'So it goes.'),
    text: 'Cut?',
  })
  const comment = (await state(id)).comments[0]
  expect((await does('ada', 'resolveComment', { commentId: comment?.id })).status).toBe(200)
  expect((await state(id)).comments).toMatchObject([{ text: 'Cut?', resolvedBy: { name: 'ada' } }])
  const again = await does('rex', 'resolveComment', { commentId: comment?.id })
  expect(again.body.errors?.[0]?.data.code).toBe('STALE_STATE')
  expect((await desk.kinds(id)).filter((kind) => kind === 'comment-resolved')).toHaveLength(1)
})

it('refuses what says nothing, of a passage that is gone, to people who are not there, by people who may not read', async () => {
  const id = await desk.write('ada', story)
  const passageKey = await keyOf(id, 'So it goes.')
  const code = async (as: Name, args: object) => {
    const { status, body: answer } = await does(as, 'commentOnPassage', {
      articleId: id,
      passageKey,
      text: 'Hm.',
      ...args,
    })
    return [status, answer.errors?.[0]?.data.code]
  }
  expect(await code('cem', { text: ' ' })).toEqual([400, 'REASON_REQUIRED'])
  expect(await code('cem', { passageKey: 'nothing-1' })).toEqual([409, 'TEXT_CHANGED'])
  expect(await code('cem', { mentions: [String(desk.users.guest.id)] })).toEqual([
    400,
    'INVALID_INPUT',
  ])
  expect(await code('cem', { mentions: ['00000000-0000-4000-8000-000000000000'] })).toEqual([
    400,
    'INVALID_INPUT',
  ])
  expect(await code('guest', {})).toEqual([403, 'NOT_ALLOWED'])
  expect(
    (await does('cem', 'resolveComment', { commentId: '00000000-0000-4000-8000-000000000000' }))
      .status,
  ).toBe(404)
  expect((await state(id)).comments).toEqual([])
  expect(await desk.kinds(id)).toEqual(['created'])
})

it('is written, resolved and read over GraphQL as well', async () => {
  const id = await desk.write('ada', story)
  const { body: said } = await desk.graphql<{ data: { commentOnPassage: object } }>(
    'mutation ($id: ID!, $key: String!, $to: [ID!]) { commentOnPassage(articleId: $id, passageKey: $key, text: "Look", mentions: $to) { article { id } } }',
    { id, key: await keyOf(id, 'So it goes.'), to: [String(desk.users.rex.id)] },
    'cem',
  )
  expect(said.data.commentOnPassage).toEqual({ article: { id } })
  const comment = (await state(id)).comments[0]?.id
  await desk.graphql(
    'mutation ($id: ID!) { resolveComment(commentId: $id) { article { id } } }',
    { id: comment },
    'rex',
  )
  const { body: seen } = await desk.graphql<{
    data: { factCheck: State; factCheckPeople: object[] }
  }>(
    `query ($id: ID!) { factCheck(articleId: $id) { language passages { sources { exact source url note } mark { at by { name } } }
      comments { id passageKey exact text round at by { name } mentions { name } resolvedAt resolvedBy { name } } }
      factCheckPeople { id name checks } }`,
    { id },
    'cem',
  )
  expect(seen.data.factCheck.comments).toMatchObject([
    { text: 'Look', mentions: [{ name: 'rex' }], resolvedBy: { name: 'rex' } },
  ])
  expect(seen.data.factCheckPeople).toContainEqual({
    id: String(desk.users.cem.id),
    name: 'cem',
    checks: true,
  })
  expect(JSON.stringify(seen.data.factCheckPeople)).not.toContain('guest')
})

it('shows the writer’s sources beside their passage, and none that could be another’s', async () => {
  const id = await desk.write('ada', story)
  expect((await state(id)).passages.map(({ sources }) => sources)).toEqual([
    [],
    [
      {
        exact: '40 million',
        source: 'Budget of Mayor spends 40 million',
        url: 'https://budget.example',
        note: null,
      },
    ],
    [],
    [],
  ])
  expect((await desk.rest('GET', '/fact-check/people')).status).toBe(401)
})
