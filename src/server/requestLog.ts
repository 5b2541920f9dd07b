import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { pinoHttp, type HttpLogger } from 'pino-http'
import { faultOf } from '../faultOf.ts'
import { withoutSecrets } from './withoutSecrets.ts'

type Logged = IncomingMessage & { originalUrl?: string }

const quiet = new Set(['/healthz', '/readyz'])

/** One line a request: its id, method, path, status and duration. No address, header, query or body. */
export const requestLog = (logger: Logger): HttpLogger<Logged, ServerResponse> =>
  pinoHttp<Logged, ServerResponse>({
    logger,
    genReqId: (req) => req.id,
    wrapSerializers: false,
    serializers: {
      req: (req: Logged) => ({
        id: req.id,
        method: req.method,
        path: withoutSecrets(req.originalUrl ?? req.url ?? ''),
      }),
      res: (res: ServerResponse) => ({ status: res.statusCode }),
      err: faultOf,
    },
    customLogLevel: (req, res, error) => {
      if (error || res.statusCode >= 500) return 'error'
      if (quiet.has(req.originalUrl ?? '')) return 'silent'
      return res.statusCode >= 400 ? 'warn' : 'info'
    },
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
  })
