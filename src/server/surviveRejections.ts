import type { Logger } from 'pino'
import { framesOf } from './requestLog.ts'

/**
 * Keeps the process alive when a promise fails that nobody waits for: Payload leaves such promises behind when a search
 * names a field, several relations away, that may not be read, and one request would end the newsroom for everybody.
 */
export const surviveRejections = (logger: Logger): void => {
  process.on('unhandledRejection', (reason) => {
    const error = reason instanceof Error ? reason : new Error('not an error')
    logger.error({ err: { name: error.name, frames: framesOf(error) } }, 'nobody waited for this')
  })
}
