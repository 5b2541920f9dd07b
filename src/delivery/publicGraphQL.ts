import { createSchema, createYoga } from 'graphql-yoga'
import type { Payload } from 'payload'
import { createReading } from './reading.ts'
import { resolvers } from './resolvers.ts'
import { typeDefs } from './typeDefs.ts'
import { useCodes } from './useCodes.ts'
import { useLimits } from './useLimits.ts'

const nothing = () => {}

/**
 * The public GraphQL API. No GraphiQL: it would load its page from somebody else's server. No batching, no uploads;
 * an unexpected error goes to the log and leaves as INTERNAL_SERVER_ERROR.
 */
export const publicGraphQL = (payload: Payload) =>
  createYoga({
    schema: createSchema({ typeDefs, resolvers }),
    context: () => createReading(payload),
    plugins: [useLimits(), useCodes()],
    maskedErrors: { errorMessage: 'Something went wrong here. Try again later.', isDev: false },
    batching: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: {
      debug: nothing,
      info: nothing,
      warn: nothing,
      error: (err: unknown) => payload.logger.error({ err, msg: 'A public read failed' }),
    },
  })
