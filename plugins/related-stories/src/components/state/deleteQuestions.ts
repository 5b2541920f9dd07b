import type { HeldBack } from '../../errors.ts'

/** Who is asked when a story is not deleted because of its links. */
export type Asker = {
  /** Whether the links go too. */
  ask: (held: HeldBack) => Promise<boolean>
  /** What is told when they are kept, or when the second sending is refused. */
  kept: () => string
  refused: (code: string, message: string) => string
}

type Refusal = { errors?: { message?: string; data?: { code?: string } & Partial<HeldBack> }[] }

const refusalOf = async (answer: Response) => {
  const { errors } = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as Refusal
  return errors?.[0]
}
const refusing = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })

/**
 * Stands between a page and the server for the deletion of stories somebody is asked about, and for nothing else: a refused
 * one waits for the answer and is sent again with it, so that whoever asked for it (Payload's own button) goes on as after
 * any deletion.
 */
export const createDeleteQuestions = (next: typeof fetch, here: () => string) => {
  const askers = new Map<string, Asker>()

  const send: typeof fetch = async (input, init) => {
    const given = input instanceof Request ? input : null
    const answer = await next(input, init)
    if (answer.status !== 409 || (init?.method ?? given?.method)?.toUpperCase() !== 'DELETE')
      return answer
    const url = new URL(given?.url ?? String(input), here())
    const asker = askers.get(url.pathname)
    const { code, ...held } = (asker && (await refusalOf(answer)))?.data ?? {}
    if (!asker || code !== 'HAS_LINKS') return answer
    if (!(await asker.ask(held as HeldBack))) return refusing(409, asker.kept())
    url.searchParams.set('links', 'remove')
    const second = await next(url, given ? { ...init, headers: given.headers } : init)
    if (second.ok) return second
    const refusal = await refusalOf(second)
    return refusing(second.status, asker.refused(refusal?.data?.code ?? '', refusal?.message ?? ''))
  }

  return {
    send,
    /** `path`: of the story in the API. Answers how to stop. */
    watch: (path: string, asker: Asker): (() => void) => {
      askers.set(path, asker)
      return () => {
        if (askers.get(path) === asker) askers.delete(path)
      }
    },
  }
}

let installed: ReturnType<typeof createDeleteQuestions> | null = null

/** Asks on this page when the story at `path` is not deleted because of its links. */
export const askOnDelete = (path: string, asker: Asker): (() => void) => {
  if (!installed) {
    // Payload has no place to say what becomes of a refusal; its requests all go through this one function.
    installed = createDeleteQuestions(window.fetch.bind(window), () => window.location.href)
    window.fetch = installed.send
  }
  return installed.watch(path, asker)
}
