import type { Logger } from 'pino'
import { faultOf } from '../faultOf.ts'

/**
 * Keeps the process alive when a promise fails that nobody waits for: Payload leaves such promises behind when a search
 * names a field, several relations away, that may not be read, and one request would end the newsroom for everybody.
 */
export const surviveRejections = (logger: Logger): void => {
  process.on('unhandledRejection', (reason) => {
    logger.error({ err: faultOf(reason) }, 'nobody waited for this')
  })
}
