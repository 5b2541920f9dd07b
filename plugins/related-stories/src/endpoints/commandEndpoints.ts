import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { onBehalfOf } from '../admin/onBehalfOf.ts'
import { commands } from '../commands/index.ts'
import { invalidInput, notLoggedIn } from '../errors.ts'
import type { ResolvedOptions } from '../options.ts'

/** What one person decided is not done in the name of whoever logged in after them. @throws NOT_ALLOWED (401) */
const requireSamePerson = ({ headers, user }: PayloadRequest): void => {
  const decidedBy = headers.get(onBehalfOf)
  if (decidedBy !== null && decidedBy !== String(user?.id)) throw notLoggedIn()
}

/** `POST /related-stories/<command>` with the mutation's arguments as JSON. */
export const commandEndpoints = (options: ResolvedOptions): Endpoint[] =>
  Object.entries(commands).map(([name, { run }]) => ({
    method: 'post',
    path: `/related-stories/${name}`,
    handler: async (req) => {
      requireSamePerson(req)
      await addDataAndFileToRequest(req).catch(() => {
        throw invalidInput('The request is not JSON.')
      })
      return Response.json(await run({ req, options }, req.data))
    },
  }))
