import { addDataAndFileToRequest, type Endpoint, type PayloadHandler } from 'payload'
import { runCommand } from '../commands/runCommand.ts'
import { allCommands } from '../commands/table.ts'
import { peopleOf } from '../facts/peopleOf.ts'
import { presentState } from '../facts/presentState.ts'

const state: PayloadHandler = async (req) =>
  Response.json(await presentState(req, String(req.routeParams?.articleId)), {
    headers: { 'cache-control': 'no-store' },
  })

const people: PayloadHandler = async (req) =>
  Response.json({ people: await peopleOf(req) }, { headers: { 'cache-control': 'no-store' } })

/** GET /fact-check/state/:articleId, GET /fact-check/people, and POST /fact-check/<command> with the command's arguments as JSON. */
export const endpoints: Endpoint[] = [
  { path: '/fact-check/state/:articleId', method: 'get', handler: state },
  { path: '/fact-check/people', method: 'get', handler: people },
  ...allCommands.map((command): Endpoint => ({
    path: `/fact-check/${command.name}`,
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      return Response.json(await runCommand(command, req, req.data ?? {}))
    },
  })),
]
