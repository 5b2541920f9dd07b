import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { systemToken } from '@galley/payload-fact-check'
import express from 'express'
import { createDelivery } from '../../../src/delivery/router.ts'
import { startNewsroom } from '../../support/newsroom.ts'

export type Answer = {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions: { code: string } }[]
}

const paragraph = (text: string) => [{ children: [{ text }] }]

/** A newsroom with its public API on a port of its own, over real HTTP. */
export const startPublicReading = async () => {
  const newsroom = await startNewsroom()
  const server = express().use(createDelivery(newsroom.payload)).listen(0, '127.0.0.1')
  // On a busy machine a connection would be closed at the very moment it is used again.
  server.keepAliveTimeout = 120_000
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`

  const send = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  return {
    ...newsroom,
    address,
    send,
    ask: async (query: string, variables?: Record<string, unknown>): Promise<Answer> =>
      (await send({ query, variables })).json() as Promise<Answer>,
    /** An article written by the newsroom's system, live at once unless said otherwise. */
    write: (data: { headline: string } & Record<string, unknown>) =>
      newsroom.payload.create({
        collection: 'articles',
        data: {
          language: 'en',
          body: paragraph(`${data.headline}.`),
          signOffs: { legal: 'n/a', rights: 'n/a', rightOfReply: 'n/a' },
          _status: 'published',
          ...data,
        },
        ...systemToken('A story for a test of the public API'),
      }),
    /** A live article changed by the newsroom's system. */
    rewrite: (id: string, data: Record<string, unknown>) =>
      newsroom.payload.update({
        collection: 'articles',
        id,
        data: { _status: 'published', ...data },
        ...systemToken('A change for a test of the public API'),
      }),
    /** A newer version of a live article that is not out. */
    draft: (id: string, data: Record<string, unknown>) =>
      newsroom.payload.update({
        collection: 'articles',
        id,
        data,
        draft: true,
        ...systemToken('A draft for a test of the public API'),
      }),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await newsroom.close()
    },
  }
}

export type PublicReading = Awaited<ReturnType<typeof startPublicReading>>
