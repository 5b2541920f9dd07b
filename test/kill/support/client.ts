import { Agent, request, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type { Json } from './ask.ts'
import { written } from './texts.ts'

/** One request as its client saw it; without a status the connection broke. Moments are milliseconds since 1970. */
export type Said = {
  writes: boolean
  /** Down a connection made for it. */
  fresh: boolean
  began: number
  /** When its connection was asked for: later than `began` where the one before had to end first. */
  knocked: number
  ended: number
  status?: number
  code?: string
  closes?: boolean
  retryAfter?: string
  /** The article that was made. */
  made?: string
  broke?: string
}

export type Client = {
  said: Said[]
  /** Resolves when its connection broke. */
  broke: Promise<void>
  /** Asks no more; `hold` keeps the connection open. */
  stop(options?: { hold?: boolean }): Promise<void>
}

type Sent = { answer: IncomingMessage; body: Json; fresh: boolean }

const send = (url: string, agent: Agent, token: string | null, body: Json): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `JWT ${token}` } : {}),
    }
    const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
      json(answer).then(
        (said) => resolve({ answer, body: said as Json, fresh: !asked.reusedSocket }),
        reject,
      )
    })
    asked.once('error', reject)
    asked.end(JSON.stringify(body))
  })

const reading = { query: '{ articles(first: 5) { nodes { headline } } }' }
const writing = (story: number): Json => ({
  query:
    'mutation ($data: mutationArticleInput!) { it: createArticle(data: $data, draft: true) { id } }',
  variables: { data: written(story) },
})

type Errors = { extensions?: { code?: string } }[]

/** Asks again and again, down one connection (`keeps`) or ever new ones, until a connection breaks. */
export const startClient = (
  url: string,
  options: { number: number; token: string; writes: boolean; keeps: boolean },
): Client => {
  const { number, token, writes, keeps } = options
  const agent = new Agent({ keepAlive: keeps, maxSockets: 1 })
  let knocked = 0
  const connect = agent.createConnection.bind(agent)
  agent.createConnection = (...args) => {
    knocked = Date.now()
    return connect(...args)
  }
  const said: Said[] = []
  let over = false
  const run = async (): Promise<void> => {
    for (let turn = 0; !over; turn++) {
      const began = Date.now()
      try {
        const { answer, body, fresh } = writes
          ? await send(`${url}/api/graphql`, agent, token, writing(number * 10_000 + turn))
          : await send(`${url}/graphql`, agent, null, reading)
        const made = (body.data as { it?: { id: string } } | undefined)?.it?.id
        said.push({
          writes,
          fresh,
          began,
          knocked,
          ended: Date.now(),
          status: answer.statusCode,
          code: (body.errors as Errors | undefined)?.[0]?.extensions?.code,
          closes: answer.headers.connection === 'close',
          retryAfter: answer.headers['retry-after'],
          made,
        })
      } catch (error) {
        const broke = (error as { code?: string }).code ?? String(error)
        said.push({ writes, fresh: !keeps, began, knocked, ended: Date.now(), broke })
        return
      }
      // Whoever is refused comes again at once.
      if (said.at(-1)?.status === 200) await wait(5)
    }
  }
  const running = run()
  return {
    said,
    broke: running,
    stop: async ({ hold = false } = {}) => {
      over = true
      await running
      if (!hold) agent.destroy()
    },
  }
}
