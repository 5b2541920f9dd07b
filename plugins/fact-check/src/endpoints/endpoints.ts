import {
  addDataAndFileToRequest,
  type Endpoint,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { deskUser } from '../access/deskUser.ts'
import type { Command } from '../commands/Command.ts'
import { runCommand } from '../commands/runCommand.ts'
import { allCommands } from '../commands/table.ts'
import { peopleOf } from '../facts/peopleOf.ts'
import { notSignedIn, refused } from '../errors.ts'
import { tooLarge } from '../evidence/NotKept.ts'
import { claimMatches } from '../facts/claimMatches.ts'
import { presentImpact } from '../facts/presentImpact.ts'
import { checkQueue } from '../facts/checkQueue.ts'
import { presentState } from '../facts/presentState.ts'
import { fileEndpoints } from '../file/fileEndpoints.ts'
import { myNotices } from '../notices/myNotices.ts'
import { seeNotices } from '../notices/seeNotices.ts'
import { optionsOf } from '../optionsOf.ts'
import { onBehalfOf } from './onBehalfOf.ts'

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

const queue: PayloadHandler = async (req) =>
  Response.json(await checkQueue(req, req.query), { headers: { 'cache-control': 'no-store' } })

/** What one person did is not done in the name of whoever logged in after them. */
const requireSamePerson = (req: PayloadRequest): void => {
  const doneBy = req.headers.get(onBehalfOf)
  if (doneBy !== null && doneBy !== String(req.user?.id)) throw notSignedIn(req)
}

/** Reads the form a file comes in, or JSON. Nobody's file is taken in before somebody logged in. */
const readRequest = async (req: PayloadRequest, { takesFile }: Command): Promise<void> => {
  const options = optionsOf(req.payload)
  if (takesFile && !deskUser(req, options)) throw notSignedIn(req)
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    if ((error as { status?: unknown }).status !== 413) throw error
    const { fileSize = Infinity } = req.payload.config.upload.limits ?? {}
    throw refused(req, tooLarge(Math.min(options.evidenceSize, fileSize)).refused)
  }
}

/** What is read has an endpoint of its own; each command is POST /fact-check/<command>, with its arguments as JSON. */
export const endpoints: Endpoint[] = [
  { path: '/fact-check/state/:articleId', method: 'get', handler: state },
  ...fileEndpoints,
  { path: '/fact-check/notices', method: 'get', handler: notices },
  { path: '/fact-check/seeNotices', method: 'post', handler: see },
  { path: '/fact-check/people', method: 'get', handler: people },
  { path: '/fact-check/matches/:articleId', method: 'get', handler: matches },
  { path: '/fact-check/impact/:claimId', method: 'get', handler: impact },
  { path: '/fact-check/queue', method: 'get', handler: queue },
  ...allCommands.map((command): Endpoint => ({
    path: `/fact-check/${command.name}`,
    method: 'post',
    handler: async (req) => {
      requireSamePerson(req)
      await readRequest(req, command)
      return Response.json(await runCommand(command, req, req.data ?? {}))
    },
  })),
]
