import { setTimeout as wait } from 'node:timers/promises'
import { Mutex } from 'async-mutex'

type Answer = {
  code?: unknown
  errors?: { code?: unknown; extensions?: { code?: unknown } }[]
  data?: Record<string, unknown> | null
}

/** Milliseconds after which a request whose turn it is, and that others keep undoing, is told so. */
const patience = 10_000

/** A crowd that tried again all at once would go on undoing each other: those that met a conflict take turns. */
const turns = new Mutex()

/** A file may be stored already when its row is refused; what only reads is never refused for others' writes. */
const mayRepeat = ({ headers, method }: Request): boolean =>
  method !== 'GET' && (headers.get('content-type') ?? 'application/json').includes('json')

/**
 * Whether a whole request was undone because others were writing the same. REST is one operation; a GraphQL request
 * may hold several, each on its own: only when none of them has answered was nothing of it written.
 */
const wasUndone = async (answer: Response): Promise<boolean> => {
  if (answer.status !== 503 && answer.status !== 200) return false
  if (!answer.headers.get('content-type')?.includes('json')) return false
  const text = await answer.clone().text()
  if (!text.includes('DATABASE_BUSY')) return false
  const { data, errors = [] } = JSON.parse(text) as Answer
  return (
    errors.length > 0 &&
    errors.every(({ code, extensions }) => (extensions?.code ?? code) === 'DATABASE_BUSY') &&
    Object.values(data ?? {}).every((value) => value === null)
  )
}

/**
 * Tries a request again when it failed only because others wrote the same at the same moment (MongoDB undoes such a
 * transaction as a whole). Commands repeat themselves; this is for Payload's own operations, which do not.
 */
export const repeatWhenBusy =
  <Rest extends unknown[]>(handle: (request: Request, ...rest: Rest) => Promise<Response>) =>
  async (request: Request, ...rest: Rest): Promise<Response> => {
    if (!mayRepeat(request)) return handle(request, ...rest)
    const first = await handle(request.clone(), ...rest)
    if (!(await wasUndone(first))) return first
    return turns.runExclusive(async () => {
      const until = Date.now() + patience
      for (let attempt = 1; ; attempt++) {
        const answer = await handle(request.clone(), ...rest)
        if (Date.now() > until || !(await wasUndone(answer))) return answer
        await wait(Math.random() * Math.min(200, 10 * 2 ** attempt))
      }
    })
  }
