import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { MongoClient } from 'mongodb'
import { claim } from '../../../src/database/mongodb/claim.ts'
import { connect } from '../../../src/database/mongodb/connect.ts'
import { requireTransactions } from '../../../src/database/mongodb/requireTransactions.ts'
import { sharedSecret } from '../../../src/database/mongodb/sharedSecret.ts'
import { stateOf } from '../../../src/database/mongodb/state.ts'
import { newDatabase } from '../../support/databases.ts'

const database = newDatabase()
const url = String(database.url)
let client: MongoClient
beforeAll(async () => {
  client = await MongoClient.connect(url)
})
afterAll(async () => {
  await client.close()
  await database.drop()
})

describe('a MongoDB without transactions', () => {
  const address = new URL(url)
  address.searchParams.delete('replicaSet')
  address.searchParams.set('directConnection', 'true')
  let bare: MongoClient
  beforeAll(async () => {
    bare = await MongoClient.connect(address.href)
  })
  afterAll(() => bare.close())
  const warnings: string[] = []
  const warn = (sentence: string) => void warnings.push(sentence)

  it('is refused in words that say what to do', async () => {
    await expect(requireTransactions(bare, false, warn)).rejects.toMatchObject({
      name: 'StartError',
      code: 'NO_TRANSACTIONS',
      message: expect.stringMatching(/add \?replicaSet=rs0 .*GALLEY_ALLOW_STANDALONE_MONGO=1/),
    })
    expect(warnings).toEqual([])
  })

  it('is taken with a warning where that was asked for', async () => {
    await requireTransactions(bare, true, warn)
    expect(warnings).toEqual([expect.stringContaining('has no transactions')])
  })

  it('is not what a replica set is', async () => {
    await requireTransactions(client, false, () => {
      throw new Error('warned of nothing')
    })
  })
})

it('a database nobody reaches is named without its address', async () => {
  // Bound and closed again: nobody listens there.
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  const failure = await connect(`mongodb://desk:pass@127.0.0.1:${port}/galley`, 300).catch(
    (error: unknown) => error as Error,
  )
  expect(failure).toMatchObject({ name: 'StartError', code: 'DATABASE_UNREACHABLE' })
  expect(String((failure as Error).message)).not.toMatch(/pass|desk|127/)
})

it('instances that come at the same time agree on one secret', async () => {
  const own = Array.from({ length: 8 }, (_, number) => `secret of instance ${number}`)
  const agreed = await Promise.all(own.map((secret) => sharedSecret(client.db(), secret)))
  expect(new Set(agreed).size).toBe(1)
  expect(own).toContain(agreed[0])
  expect(await sharedSecret(client.db(), 'one that comes later')).toBe(agreed[0])
})

describe('a claim', () => {
  it('is one instance’s at a time', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => claim(client.db(), 'work')))
    const held = claims.flatMap((each) => each ?? [])
    expect(held).toHaveLength(1)
    await held[0]?.release()
    const next = await claim(client.db(), 'work')
    expect(next).toBeDefined()
    await next?.release()
  })

  it('of an instance that died is free after a while', async () => {
    await stateOf(client.db()).insertOne({
      _id: 'abandoned',
      holder: 'a dead one',
      until: new Date(Date.now() - 1),
    })
    const mine = await claim(client.db(), 'abandoned')
    expect(mine).toBeDefined()
    expect(await claim(client.db(), 'abandoned')).toBeUndefined()
    await mine?.release()
  })
})
