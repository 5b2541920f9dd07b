import { addDataAndFileToRequest, type Endpoint, type PayloadHandler } from 'payload'
import { runCommand } from '../commands/runCommand.ts'
import { allCommands } from '../commands/table.ts'
import { peopleOf } from '../facts/peopleOf.ts'
import { presentState } from '../facts/presentState.ts'
import { fileEndpoints } from '../file/fileEndpoints.ts'
import { myNotices } from '../notices/myNotices.ts'
import { seeNotices } from '../notices/seeNotices.ts'

const state: PayloadHandler = async (req) =>
  Response.json(await presentState(req, String(req.routeParams?.articleId)), {
    headers: { 'cache-control': 'no-store' },
  })

const notices: PayloadHandler = async (req) =>
  Response.json(await myNotices(req, req.query), { headers: { 'cache-control': 'no-store' } })

const see: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  return Response.json(await seeNotices(req, req.data ?? {}))
}

const people: PayloadHandler = async (req) =>
  Response.json({ people: await peopleOf(req) }, { headers: { 'cache-control': 'no-store' } })

/** What is read has an endpoint of its own; each command is POST /fact-check/<command>, with its arguments as JSON. */
export const endpoints: Endpoint[] = [
  { path: '/fact-check/state/:articleId', method: 'get', handler: state },
  ...fileEndpoints,
  { path: '/fact-check/notices', method: 'get', handler: notices },
  { path: '/fact-check/seeNotices', method: 'post', handler: see },
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
