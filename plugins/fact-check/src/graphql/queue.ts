import type { PayloadRequest } from 'payload'
import { checkQueue } from '../facts/checkQueue.ts'
import type { GraphQL } from './mutations.ts'

/** `checkQueue(show, state, task, page)`: every round that waits for somebody; people of the desk only. */
export const queueQueries = (graphql: GraphQL): Record<string, object> => {
  const { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull } = graphql
  const { GraphQLObjectType, GraphQLString } = graphql
  type Fields = ConstructorParameters<typeof GraphQLObjectType>[0]['fields']
  const object = (name: string, fields: Fields) =>
    new GraphQLObjectType({ name: `FactCheckQueue${name}`, fields })
  const nested = (type: InstanceType<typeof GraphQLObjectType>) => ({
    type: new GraphQLNonNull(type),
  })
  const text = { type: GraphQLString }
  const given = { type: new GraphQLNonNull(GraphQLString) }
  const id = { type: new GraphQLNonNull(GraphQLID) }
  const yes = { type: new GraphQLNonNull(GraphQLBoolean) }
  const count = { type: new GraphQLNonNull(GraphQLInt) }
  const person = { type: object('Person', { id, name: given }) }
  const line = object('Line', {
    id,
    article: nested(object('Article', { id, title: text, status: given })),
    round: count,
    task: given,
    asked: yes,
    mine: yes,
    why: text,
    state: given,
    depth: given,
    afterPublication: yes,
    deadline: text,
    overdue: yes,
    requestedAt: given,
    requestedBy: person,
    checker: person,
    note: text,
    coverage: nested(object('Coverage', { total: count, settled: count })),
    mayTake: yes,
  })
  return {
    checkQueue: {
      type: new GraphQLNonNull(
        object('', {
          at: given,
          lines: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(line))) },
          total: count,
          pages: count,
          counts: nested(
            object('Counts', {
              mine: count,
              mineIsMore: yes,
              all: count,
              unassigned: count,
              overdue: count,
            }),
          ),
        }),
      ),
      args: { show: text, state: text, task: text, page: { type: GraphQLInt } },
      resolve: (_: unknown, args: unknown, { req }: { req: PayloadRequest }) =>
        checkQueue(req, args),
    },
  }
}
