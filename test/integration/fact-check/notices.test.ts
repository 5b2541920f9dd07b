import type { MyNotices } from '../../../plugins/fact-check/src/notices/myNotices.ts'
import type { CollectionSlug } from 'payload'
import { openDesk, type Desk, type Name } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

type Refused = { errors?: { code: string; message: string }[] }
const mine = async (as: Name | undefined, query = '') =>
  (await desk.rest<MyNotices & Refused>('GET', `/fact-check/notices${query}`, as)).body
const see = async (as: Name | undefined, noticeIds: unknown) =>
  (
    await desk.rest<{ unseen?: number } & Refused>('POST', '/fact-check/seeNotices', as, {
      noticeIds,
    })
  ).body
/** A story whose check is cem's; rex gave it to him. */
const assigned = async (headline: string, deadline?: string): Promise<string> => {
  const id = await desk.write('ada', { headline })
  await desk.does('ada', 'requestFactCheck', id, { deadline })
  await desk.does('rex', 'assignChecker', id, { checker: desk.users.cem.id })
  return id
}

it('tells the checker of an assignment, newest first, and counts what is unseen', async () => {
  const first = await assigned('Grain ships leave', '2999-12-23T10:00:00Z')
  const second = await assigned('Grain ships return')
  const told = await mine('cem')
  expect(told).toMatchObject({
    unseen: 2,
    notices: [
      {
        kind: 'assigned',
        message: 'rex asked you to check “Grain ships return”.',
        article: { id: second, title: 'Grain ships return' },
        by: { name: 'rex' },
        seenAt: null,
      },
      {
        message: 'rex asked you to check “Grain ships leave”, by 23 December 2999, 10:00 UTC.',
        article: { id: first },
      },
    ],
  })
  expect((await mine('cem', '?first=1')).notices).toHaveLength(1)
  const [newest, older] = told.notices
  const events = await desk.kinds(second)
  expect(await see('cem', [newest?.id, newest?.id])).toEqual({ unseen: 1 })
  // Seeing is no desk event.
  expect(await desk.kinds(second)).toEqual(events)
  expect((await mine('cem', '?unseenOnly=true')).notices.map(({ id }) => id)).toEqual([older?.id])
  expect((await mine('cem')).notices).toHaveLength(2)
  expect(await see('cem', [older?.id, newest?.id])).toEqual({ unseen: 0 })
})

it('tells nobody what they did themselves, and reviewers nothing of what the queue shows', async () => {
  const id = await desk.write('ada')
  await desk.does('cem', 'requestFactCheck', id)
  await desk.does('cem', 'assignChecker', id, { checker: desk.users.cem.id })
  const { passages } = (
    await desk.rest<{ passages: { key: string }[] }>('GET', `/fact-check/state/${id}`, 'cem')
  ).body
  const keys = passages.map(({ key }) => key)
  await desk.does('cem', 'markNoCheckNeeded', id, { passages: keys })
  await desk.does('cem', 'submitRound', id)
  const { docs } = await desk.payload.find({
    collection: 'notices' as CollectionSlug,
    where: { article: { equals: id } },
  })
  expect(docs).toEqual([])
  await desk.does('rex', 'requestChanges', id, { note: 'Name the ship' })
  expect((await mine('cem', '?first=1')).notices[0]).toMatchObject({
    kind: 'changes-requested',
    message: 'rex asked for changes to “Grain ships leave”: “Name the ship”.',
  })
})

it('are one person’s own, over every door', async () => {
  await assigned('Grain ships sink')
  const [notice] = (await mine('cem')).notices
  expect((await see('ada', [notice?.id])).errors?.[0]?.code).toBe('NOT_FOUND')
  expect((await see('cem', ['nothing'])).errors?.[0]?.code).toBe('NOT_FOUND')
  expect((await see('cem', [])).errors?.[0]?.code).toBe('INVALID_INPUT')
  expect((await see('cem', 'all')).errors?.[0]?.code).toBe('INVALID_INPUT')
  expect((await mine('cem', '?first=0')).errors?.[0]?.code).toBe('INVALID_INPUT')
  expect((await mine('cem', '?first=101')).errors?.[0]?.code).toBe('INVALID_INPUT')
  expect((await mine('guest')).errors?.[0]?.code).toBe('NOT_ALLOWED')
  expect((await mine(undefined)).errors?.[0]?.code).toBe('NOT_ALLOWED')
  expect((await see(undefined, [notice?.id])).errors?.[0]?.code).toBe('NOT_ALLOWED')
  expect((await mine('ada')).notices.map(({ id }) => id)).not.toContain(notice?.id)
  const list = async (as?: Name) =>
    (await desk.rest<{ docs?: { id: string }[] }>('GET', '/notices', as)).body
  expect((await list('cem')).docs?.map(({ id }) => id)).toContain(notice?.id)
  expect((await list('zoe')).docs?.map(({ id }) => id) ?? []).not.toContain(notice?.id)
  expect((await list()).docs).toBeUndefined()
  for (const [method, path] of [
    ['PATCH', `/notices/${notice?.id}`],
    ['DELETE', `/notices/${notice?.id}`],
    ['POST', '/notices'],
  ] as const)
    expect((await desk.rest(method, path, 'cem', { seenAt: new Date() })).status).toBe(403)
  // One that is not yours leaves the others unseen.
  expect((await see('cem', [notice?.id, 'nothing'])).errors?.[0]?.code).toBe('NOT_FOUND')
  expect((await mine('cem', '?unseenOnly=1')).notices.map(({ id }) => id)).toContain(notice?.id)
})

it('are read and marked over GraphQL', async () => {
  await assigned('Grain ships wait')
  const asked = await desk.graphql<{ data: { myNotices: MyNotices } }>(
    `query { myNotices(first: 1, unseenOnly: true) { unseen notices {
       id kind message article { id title } by { id name } passageKey claimId commentId at seenAt } } }`,
    {},
    'cem',
  )
  const { unseen, notices } = asked.body.data.myNotices
  expect(notices).toMatchObject([{ kind: 'assigned', article: { title: 'Grain ships wait' } }])
  const seen = await desk.graphql<{ data: { seeNotices: { unseen: number } } }>(
    'mutation ($ids: [ID!]!) { seeNotices(noticeIds: $ids) { unseen } }',
    { ids: notices.map(({ id }) => id) },
    'cem',
  )
  expect(seen.body.data.seeNotices).toEqual({ unseen: unseen - 1 })
  const refused = await desk.graphql('{ myNotices { unseen } }')
  expect(refused.body.errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
})
