import { addDataAndFileToRequest, type Endpoint, type PayloadHandler } from 'payload'
import { runCommand } from '../commands/runCommand.ts'
import { allCommands } from '../commands/table.ts'
import { claimMatches } from '../facts/claimMatches.ts'
import { presentImpact } from '../facts/presentImpact.ts'
import { presentState } from '../facts/presentState.ts'

const state: PayloadHandler = async (req) =>
  Response.json(await presentState(req, String(req.routeParams?.articleId)), {
    headers: { 'cache-control': 'no-store' },
  })

const impact: PayloadHandler = async (req) =>
  Response.json(await presentImpact(req, String(req.routeParams?.claimId)), {
    headers: { 'cache-control': 'no-store' },
  })

const matches: PayloadHandler = async (req) =>
  Response.json(
    await claimMatches(req, {
      articleId: String(req.routeParams?.articleId),
      passageKey: req.searchParams.get('passageKey') ?? '',
      first: req.searchParams.get('first') ?? undefined,
    }),
    { headers: { 'cache-control': 'no-store' } },
  )

/** GET /fact-check/state/:articleId, and POST /fact-check/<command> with the command's arguments as JSON. */
export const endpoints: Endpoint[] = [
  { path: '/fact-check/state/:articleId', method: 'get', handler: state },
  { path: '/fact-check/matches/:articleId', method: 'get', handler: matches },
  { path: '/fact-check/impact/:claimId', method: 'get', handler: impact },
  ...allCommands.map((command): Endpoint => ({
    path: `/fact-check/${command.name}`,
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      return Response.json(await runCommand(command, req, req.data ?? {}))
    },
  })),
]
