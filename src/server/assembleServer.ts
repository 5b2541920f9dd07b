import { gatherArchiveWords, startScheduler } from '@galley/payload-fact-check'
import { startStoryIndexing } from '@galley/payload-related-stories'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { createChangeFeed } from '../changes/createChangeFeed.ts'
import { keepStatistics } from '../database/refreshStatistics.ts'
import { createDelivery } from '../delivery/router.ts'
import { createServer, type GalleyServer, type ServerParts } from './createServer.ts'

/** The server with all that runs in it: what the public reads, planned publications, the index of stories, news of other instances. */
export const assembleServer = async (
  payload: Payload,
  logger: Logger,
  parts: Pick<ServerParts, 'development' | 'next' | 'trustedProxies'>,
): Promise<GalleyServer> => {
  const changes = await createChangeFeed(payload)
  void gatherArchiveWords(payload)
  const background = [
    startScheduler(payload),
    startStoryIndexing(payload),
    changes,
    keepStatistics(payload),
  ]
  return createServer({
    ...parts,
    payload,
    logger,
    delivery: createDelivery(payload, changes),
    background: {
      stop: async () => void (await Promise.all(background.map((each) => each.stop()))),
    },
  })
}
