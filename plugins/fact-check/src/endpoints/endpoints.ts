import { addDataAndFileToRequest, type Endpoint, type PayloadHandler } from 'payload'
import { runCommand } from '../commands/runCommand.ts'
import { allCommands } from '../commands/table.ts'
import { presentState } from '../facts/presentState.ts'
import { fileEndpoints } from '../file/fileEndpoints.ts'

const state: PayloadHandler = async (req) =>
  Response.json(await presentState(req, String(req.routeParams?.articleId)), {
    headers: { 'cache-control': 'no-store' },
  })

/** GET /fact-check/state/:articleId, and POST /fact-check/<command> with the command's arguments as JSON. */
export const endpoints: Endpoint[] = [
  { path: '/fact-check/state/:articleId', method: 'get', handler: state },
  ...fileEndpoints,
  ...allCommands.map((command): Endpoint => ({
    path: `/fact-check/${command.name}`,
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      return Response.json(await runCommand(command, req, req.data ?? {}))
    },
  })),
]
