import { inTransaction } from '@galley/payload-fact-check'
import { createLocalReq, type PayloadRequest } from 'payload'
import { database } from '../../support/databases.ts'
import { openDesk, stories, type Desk } from './support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const conflict = (): Error =>
  Object.assign(new Error('others were first'), { errorLabels: ['TransientTransactionError'] })
const request = (): Promise<PayloadRequest> =>
  createLocalReq({ user: desk.users.ada }, desk.payload)
const create = async (req: PayloadRequest, headline: string): Promise<string> => {
  const data = { headline } as never
  const story = await desk.payload.create({ collection: stories, data, draft: true, req })
  return String(story.id)
}
const stored = async (headline: string): Promise<number> => {
  const where = { headline: { equals: headline } }
  return (await desk.payload.count({ collection: stories, where })).totalDocs
}

it('does work again from the start when others were first, and leaves nothing of the tries before', async () => {
  const req = await request()
  const seen: unknown[] = []
  const id = await inTransaction(req, async (own) => {
    seen.push(own.context.tried)
    own.context.tried = true
    const made = await create(own, 'Tried three times')
    if (seen.length < 3) throw conflict()
    return made
  })
  expect(seen).toEqual([undefined, undefined, undefined])
  expect(await stored('Tried three times')).toBe(1)
  expect(await desk.kinds(id)).toEqual(['created'])
  expect(req.context.tried).toBeUndefined()
  expect(req.transactionID).toBeUndefined()
})

it('finds the conflict inside another error', async () => {
  let tries = 0
  await inTransaction(await request(), async () => {
    if (++tries < 2) throw Object.assign(new Error('could not save'), { cause: conflict() })
  })
  expect(tries).toBe(2)
})

it('does nothing again that failed for another reason', async () => {
  let tries = 0
  const work = inTransaction(await request(), async (own) => {
    tries++
    await create(own, 'Refused')
    throw new Error('not like this')
  })
  await expect(work).rejects.toThrow('not like this')
  expect([tries, await stored('Refused')]).toEqual([1, 0])
})

it('leaves it to whoever began the transaction to do it again', async () => {
  let outer = 0
  let inner = 0
  await inTransaction(await request(), async (own) => {
    outer++
    await inTransaction(own, async () => {
      if (++inner < 2) throw conflict()
    })
  })
  expect([outer, inner]).toEqual([2, 2])
})

it('tells a crowd apart: everybody’s work is done once', async () => {
  const id = await desk.write('ada')
  await Promise.all(
    Array.from({ length: 12 }, async (_, number) =>
      inTransaction(await request(), async (own) => {
        await desk.payload.update({
          collection: stories,
          id,
          data: { headline: `By number ${number}` } as never,
          draft: true,
          req: own,
        })
      }),
    ),
  )
  expect(await desk.kinds(id)).toEqual(['created', ...Array(12).fill('edited')])
  expect((await desk.versions(id)).docs).toHaveLength(13)
})

if (database === 'mongodb')
  it('meets a real conflict: a transaction that read what another one has changed since', async () => {
    const id = await desk.write('ada')
    let tries = 0
    await inTransaction(await request(), async (own) => {
      tries++
      const read = { collection: stories, id, draft: true, depth: 0 } as const
      await desk.payload.findByID({ ...read, req: own })
      if (tries === 1) await desk.edit('ben', id, { headline: 'Meanwhile' })
      await desk.payload.update({
        collection: stories,
        id,
        data: { section: 'after' } as never,
        draft: true,
        req: own,
      })
    })
    expect(tries).toBe(2)
    expect(await desk.latest(id)).toMatchObject({ headline: 'Meanwhile', section: 'after' })
  })
