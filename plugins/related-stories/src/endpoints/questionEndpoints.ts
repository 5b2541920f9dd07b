import type { Endpoint } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { questions } from '../read/questions.ts'

/** `GET /related-stories/of/:articleId`, `/desk` and so on: what the screens show, arguments in the address. */
export const questionEndpoints = (options: ResolvedOptions): Endpoint[] =>
  Object.values(questions).map(({ path, ask }) => ({
    method: 'get',
    path: `/related-stories/${path}`,
    handler: async (req) =>
      Response.json(await ask({ req, options }, { ...req.query, ...req.routeParams })),
  }))
