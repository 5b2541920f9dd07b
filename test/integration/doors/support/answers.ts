import type { Answer as HttpAnswer, GraphQLBody } from '../../../support/doors.ts'

/** What came of a try: the code it was refused with, or null; and the article it made, when it made one. */
export type Answer = { code: string | null; id?: string }

type Doc = { id?: string }
type RestBody = {
  doc?: Doc | null
  docs?: Doc[]
  id?: string
  errors?: { code?: string; message: string }[]
}

export const ofRest = ({ status, body }: HttpAnswer<RestBody>): Answer =>
  status < 300
    ? { code: null, id: body.doc?.id }
    : { code: body.errors?.[0]?.code ?? `status ${status}` }

/** The answers of a bulk edit carry no code; nothing found means that nothing may be touched. */
const said: [RegExp, string][] = [
  [/Your role|Log in first/, 'NOT_ALLOWED'],
  [/changed since the waiver/, 'TEXT_CHANGED'],
  [/never checked|not decided|asked for changes/, 'NOT_APPROVED'],
  [/newer draft/, 'STALE_STATE'],
  [/changed since the approval/, 'TEXT_CHANGED'],
  [/sign-off is open/, 'SIGN_OFF_OPEN'],
  [/under embargo/, 'EMBARGOED'],
  [/take the live article down/, 'REASON_REQUIRED'],
  [/public once/, 'EVER_PUBLIC'],
]
const saidBy = (message: string): string =>
  said.find(([words]) => words.test(message))?.[1] ?? message

export const ofBulk = ({ docs = [], errors = [] }: RestBody): Answer => {
  const [error] = errors
  if (error) return { code: error.code ?? saidBy(error.message) }
  return { code: docs.length > 0 ? null : 'NOT_ALLOWED' }
}

export const ofGraphQL = ({ body: { data, errors } }: HttpAnswer<GraphQLBody>): Answer => {
  const [error] = errors ?? []
  if (error) return { code: error.extensions?.code ?? error.message }
  return { code: null, id: (data?.it as Doc | null)?.id }
}

const byStatus: Record<number, string> = { 401: 'NOT_ALLOWED', 403: 'NOT_ALLOWED' }

export const ofLocal = async (call: () => Promise<unknown>): Promise<Answer> => {
  try {
    const result = (await call()) as RestBody
    return Array.isArray(result.docs) ? ofBulk(result) : { code: null, id: result.id }
  } catch (error) {
    const { data, status, message } = error as {
      data?: { code?: string }
      status?: number
      message: string
    }
    return { code: data?.code ?? byStatus[status ?? 0] ?? message }
  }
}
