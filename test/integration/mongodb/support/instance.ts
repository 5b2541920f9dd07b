import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '../../../../src/access/roles.ts'
import { password } from '../../../support/newsroom.ts'
import { startServer } from '../../schedule/support/startServer.ts'

type Json = Record<string, unknown>

/** A server of its own on the newsroom's database, with a data folder that no other instance sees. */
export const startInstance = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-instance-'))
  const server = await startServer(folder, { PAYLOAD_SECRET: '' })
  const tokens = new Map<string, string>()

  const send = async (method: string, path: string, token?: string, body?: unknown) => {
    const response = await fetch(`${server.address}${path}`, {
      method,
      headers: {
        ...(token ? { Authorization: `JWT ${token}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Json }
  }
  const logIn = async (role: Role): Promise<string> => {
    const known = tokens.get(role)
    if (known) return known
    const login = { email: `${role}@galley.test`, password }
    const { body } = await send('POST', '/api/users/login', undefined, login)
    tokens.set(role, String(body.token))
    return String(body.token)
  }
  return {
    address: server.address,
    said: server.said,
    logIn,
    send,
    /** REST as somebody who logged in here. */
    rest: async (as: Role, method: string, path: string, body?: unknown) =>
      send(method, `/api${path}`, await logIn(as), body),
    /** What the public reads here. */
    headline: async (slug: string): Promise<string | null> => {
      const query = `{ article(slug: "${slug}") { headline } }`
      const { body } = await send('POST', '/graphql', undefined, { query })
      const { article } = body.data as { article: { headline: string } | null }
      return article?.headline ?? null
    },
    stop: async (): Promise<number | null> => {
      const status = await server.stop()
      rmSync(folder, { recursive: true, force: true })
      return status
    },
  }
}

export type Instance = Awaited<ReturnType<typeof startInstance>>
