import type { Config } from 'payload'
import { mutationsOf } from './mutations.ts'
import { noticeMutations, noticeQueries } from './notices.ts'
import { queriesOf } from './queries.ts'
import { reuseQueriesOf } from './reuse.ts'
import { queueQueries } from './queue.ts'

/** Adds the commands and the state query beside whatever the project adds itself. */
export const extendGraphQL = (given: Config['graphQL']): Config['graphQL'] => ({
  ...given,
  mutations: (graphql, context) => ({
    ...given?.mutations?.(graphql, context),
    ...mutationsOf(graphql, context),
    ...noticeMutations(graphql),
  }),
  queries: (graphql, context) => ({
    ...given?.queries?.(graphql, context),
    ...queriesOf(graphql),
    ...noticeQueries(graphql),
    ...reuseQueriesOf(graphql),
    ...queueQueries(graphql),
  }),
})
