import { verifyAll } from '@galley/payload-fact-check'
import type { User } from '../../../src/payload-types.ts'
import { openStage, type Stage } from '../doors/support/openStage.ts'

type Shown = {
  status: string
  coverage: { total: number; settled: number }
  passages: { key: string; text: string; state: string; claims: { id: string; exact: string }[] }[]
  round: { state: string } | null
}
type Answer = { errors?: { code: string }[]; claim?: { id: string } }

let stage: Stage
let people: User[]
beforeAll(async () => {
  stage = await openStage()
  people = []
  for (let number = 0; number < 20; number++)
    people.push(
      await stage.createUser(`checker-${number}`, number % 4 ? ['checker'] : ['reviewer']),
    )
}, 120_000)
afterAll(() => stage.close())

const does = async (as: User, name: string, body: object) => {
  const answer = await stage.rest<Answer>('POST', `/fact-check/${name}`, { as, body })
  return { as, name, status: answer.status, code: answer.body.errors?.[0]?.code, body: answer.body }
}
const shown = async (id: string) =>
  (await stage.rest<Shown>('GET', `/fact-check/state/${id}`, { as: 'chief' })).body

/** Somebody else's step came first, or the database was held by the others: nothing else may refuse. */
const overtaken = new Set(['STALE_STATE', 'CLAIM_OPEN', 'PASSAGES_OPEN', 'DATABASE_BUSY'])

it('twenty people on one round: each acknowledged step is there once, the others say so', async () => {
  const words = Array.from(
    { length: 10 },
    (_, number) => `Ship ${number} sails at ${number} o’clock.`,
  )
  const id = await stage.write()
  await stage.edit(id, { body: [{ children: [{ text: words.join(' ') }] }] })
  await stage.does(stage.author, 'requestFactCheck', id)
  const { passages } = await shown(id)

  // All at the same passages, two to each: one marks a claim, the other says that none is needed.
  const steps = await Promise.all(
    people.map((person, number) => {
      const passage = passages[(number >> 1) % passages.length]
      return number % 2
        ? does(person, 'markNoCheckNeeded', { articleId: id, passages: [passage?.key] })
        : does(person, 'markClaim', {
            articleId: id,
            field: 'body',
            exact: words[(number >> 1) % words.length],
            kind: 'number',
          })
    }),
  )
  for (const { status, code } of steps) if (status !== 200) expect(overtaken).toContain(code)
  const marked = steps.filter(({ name, status }) => name === 'markClaim' && status === 200)
  expect(marked.length).toBeGreaterThan(0)
  const claims = (await shown(id)).passages.flatMap((passage) => passage.claims)
  expect(claims.map((claim) => claim.id).sort()).toEqual(
    marked.map(({ body }) => body.claim?.id).sort(),
  )

  // All settle every claim: whoever comes second is told, or settles it anew over the first.
  const settled = await Promise.all(
    people.map((person, number) => {
      const claim = claims[number % claims.length]
      return does(person, 'settleClaim', { claimId: claim?.id, outcome: 'verified' })
    }),
  )
  for (const { status, code } of settled) if (status !== 200) expect(overtaken).toContain(code)
  const events = await stage.kinds(id)
  expect(events.filter((kind) => kind === 'claim-settled')).toHaveLength(
    settled.filter(({ status }) => status === 200).length,
  )

  // What is left is settled, then all submit it and all decide at once: one of each counts.
  const left = (await shown(id)).passages.filter(({ state }) => state === 'open')
  if (left.length > 0)
    await does(people[1] as User, 'markNoCheckNeeded', {
      articleId: id,
      passages: left.map(({ key }) => key),
    })
  for (const claim of claims)
    await does(people[1] as User, 'settleClaim', { claimId: claim.id, outcome: 'verified' })
  expect((await shown(id)).coverage).toMatchObject({
    settled: (await shown(id)).coverage.total,
  })
  const submitted = await Promise.all(
    people.map((person) => does(person, 'submitRound', { articleId: id })),
  )
  expect(submitted.filter(({ status }) => status === 200)).toHaveLength(1)
  expect((await shown(id)).round?.state).toBe('submitted')

  const fresh = await stage.createUser('fresh', ['reviewer'])
  const other = await stage.createUser('other', ['reviewer'])
  const decided = await Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      number % 2
        ? does(fresh, 'approveFactCheck', { articleId: id })
        : does(other, 'requestChanges', { articleId: id, note: `Once more, ${number}.` }),
    ),
  )
  expect(decided.filter(({ status }) => status === 200)).toHaveLength(1)
  const { name } = decided.find(({ status }) => status === 200) ?? {}
  expect((await shown(id)).status).toBe(
    name === 'approveFactCheck' ? 'approved' : 'changes-requested',
  )
  expect(await stage.broken(id)).toBeNull()
  expect(await verifyAll(stage.payload, { article: id })).toMatchObject({ faults: 0, first: null })
}, 400_000)
