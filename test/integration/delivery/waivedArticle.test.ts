import { openStage, type Stage } from '../doors/support/openStage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

type Told = { factCheck: { status: string; approvedAt: string | null } } | null

const told = async (id: string) =>
  ((await stage.served((await stage.row(id))?.slug)) as unknown as Told)?.factCheck
/** Everything looked at and handed over, by the checker. */
const submit = async (id: string) => {
  type State = { passages: { key: string; state: string }[] }
  const { body } = await stage.rest<State>('GET', `/fact-check/state/${id}`, { as: 'checker' })
  const passages = body.passages.filter(({ state }) => state === 'open').map(({ key }) => key)
  const ask = async (name: string, more: object) => {
    const answer = await stage.rest('POST', `/fact-check/${name}`, {
      as: 'checker',
      body: { articleId: id, ...more },
    })
    if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.body)}`)
  }
  await ask('markNoCheckNeeded', { passages })
  await ask('submitRound', {})
}

it('readers are told that a text is waived, until the check that is owed approves it', async () => {
  const id = await stage.write()
  await stage.does('chief', 'waiveFactCheck', id, { reason: 'The strait closes at noon' })
  await stage.publish(id)
  expect(await told(id)).toEqual({ status: 'waived', approvedAt: null })
  // A newer draft, and whatever is decided of it, changes nothing of what is out.
  const live = await stage.latest(id)
  await stage.edit(id, { body: stage.records.body({ last: 'Everybody denied it.' }) })
  expect(await told(id)).toEqual({ status: 'waived', approvedAt: null })
  await stage.edit(id, { body: live?.body as never })
  await submit(id)
  await stage.does('reviewer', 'approveFactCheck', id)
  const approved = await told(id)
  expect(approved?.status).toBe('approved')
  expect(Date.parse(approved?.approvedAt ?? '')).toBeGreaterThan(
    Date.parse(String((await stage.row(id))?.publishedAt)),
  )
})

it('no waiver, reason or notice is read without a log-in', async () => {
  const id = await stage.write()
  const reason = 'A reason that is nobody’s business'
  await stage.does('chief', 'waiveFactCheck', id, { reason })
  await stage.publish(id)
  const seen = await stage.served((await stage.row(id))?.slug)
  expect(JSON.stringify(seen)).not.toContain(reason)
  for (const slug of ['waivers', 'notices', 'fact-checks'])
    expect((await stage.rest('GET', `/${slug}`)).status).toBe(403)
  expect((await stage.rest('GET', '/fact-check/notices')).status).toBe(401)
  for (const query of ['{ Waivers { totalDocs } }', '{ Notices { totalDocs } }'])
    expect((await stage.graphql(query)).body.errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
})
