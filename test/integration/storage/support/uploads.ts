import { password, type Newsroom } from '../../../support/newsroom.ts'

type Doc = { id: string; filename: string; url: string } & Record<string, unknown>
type Body = { doc?: Doc; errors?: { message: string; code?: string }[] }

/** Sends and fetches pictures as a reporter's browser does: forms with the file and the rest of the record. */
export const uploads = (newsroom: Pick<Newsroom, 'config' | 'rest' | 'users'>) => {
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const { email } = newsroom.users.reporter
    const { body } = await newsroom.rest<{ token: string }>('POST', '/users/login', {
      body: { email, password },
    })
    const { handleEndpoints } = await import('payload')
    const headers = { Authorization: `JWT ${body.token}` }
    const request = new Request(`http://newsroom.test/api${path}`, { ...init, headers })
    return handleEndpoints({ config: newsroom.config, request })
  }
  return {
    upload: async (
      method: 'PATCH' | 'POST',
      path: string,
      name: string,
      picture: Buffer,
      more: Record<string, unknown> = {},
    ) => {
      const body = new FormData()
      body.set('_payload', JSON.stringify({ alt: 'A colour', ...more }))
      body.set('file', new File([new Uint8Array(picture)], name, { type: 'image/png' }))
      const response = await send(path, { method, body })
      const answer = (await response.json()) as Body
      return { status: response.status, code: answer.errors?.[0]?.code, ...answer }
    },
    /** The bytes of a file; the status when there is no such thing. */
    fetchFile: async (filename: string): Promise<Buffer | number> => {
      const response = await send(`/media/file/${encodeURIComponent(filename)}`)
      const bytes = Buffer.from(await response.arrayBuffer())
      return response.status === 200 ? bytes : response.status
    },
  }
}
