import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { commands } from '../commands/index.ts'
import { invalidInput } from '../errors.ts'
import type { ResolvedOptions } from '../options.ts'

/** `POST /related-stories/<command>` with the mutation's arguments as JSON. */
export const commandEndpoints = (options: ResolvedOptions): Endpoint[] =>
  Object.entries(commands).map(([name, { run }]) => ({
    method: 'post',
    path: `/related-stories/${name}`,
    handler: async (req) => {
      await addDataAndFileToRequest(req).catch(() => {
        throw invalidInput('The request is not JSON.')
      })
      return Response.json(await run({ req, options }, req.data))
    },
  }))
