import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Router } from 'express'
import { pino } from 'pino'
import { createServer } from '../../../src/server/createServer.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

/** How many of three tries to log in, each from another address behind one proxy, are let through where two a minute are. */
const letThrough = async (
  trustedProxies: string[] | undefined,
  forwarded: (n: number) => string,
) => {
  const { httpServer } = createServer({
    payload: newsroom.payload,
    logger: pino({ level: 'silent' }),
    delivery: Router().post('/api/users/login', (_req, res) => res.json({})),
    limits: { logins: 2, graphql: 10 },
    trustedProxies,
  })
  httpServer.listen(0, '127.0.0.1')
  await once(httpServer, 'listening')
  const { port } = httpServer.address() as AddressInfo
  const statuses = []
  for (let number = 1; number <= 3; number++) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/users/login`, {
      method: 'POST',
      headers: { 'X-Forwarded-For': forwarded(number) },
    })
    await answer.text()
    statuses.push(answer.status)
  }
  httpServer.closeAllConnections()
  httpServer.close()
  return statuses.filter((status) => status === 200).length
}

const readers = (number: number) => `203.0.113.${number}`

it('a proxy on this machine is believed, unless another one is named', async () => {
  expect(await letThrough(undefined, readers)).toBe(3)
  expect(await letThrough(['10.0.0.0/8'], readers)).toBe(2)
})

it('a chain is believed as far as the proxies in it are named', async () => {
  const chain = (number: number) => `203.0.113.${number}, 10.0.0.7`
  expect(await letThrough(['loopback', '10.0.0.0/8'], chain)).toBe(3)
  expect(await letThrough(['loopback'], chain)).toBe(2)
})

it('what a client claims in front of the chain is not believed', async () => {
  const claims = (number: number) => `198.51.100.${number}, 203.0.113.9`
  expect(await letThrough(['loopback', 'uniquelocal'], claims)).toBe(2)
})
