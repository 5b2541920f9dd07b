import type { PayloadRequest } from 'payload'
import { allCommands } from '../commands/table.ts'
import { presentState } from '../facts/presentState.ts'
import type { GraphQL } from './mutations.ts'

/** `factCheck(articleId)`: all the desk is shown about an article's check; signed-in users only. */
export const queriesOf = (graphql: GraphQL): Record<string, object> => {
  const { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull } = graphql
  const { GraphQLObjectType, GraphQLString } = graphql
  const text = { type: GraphQLString }
  const given = { type: new GraphQLNonNull(GraphQLString) }
  const yes = { type: new GraphQLNonNull(GraphQLBoolean) }
  const object = (
    name: string,
    fields: ConstructorParameters<typeof GraphQLObjectType>[0]['fields'],
  ) => new GraphQLObjectType({ name: `FactCheckState${name}`, fields })
  const list = (type: InstanceType<typeof GraphQLObjectType>) => ({
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))),
  })
  const person = object('Person', {
    id: { type: new GraphQLNonNull(GraphQLID) },
    name: given,
  })
  const reason = object('Reason', { code: given, message: given, field: text, passage: text })
  const permission = object('Permission', { allowed: yes, code: text, message: text })
  const state = object('', {
    status: given,
    _status: given,
    canPublish: yes,
    mayPublish: yes,
    missing: list(reason),
    round: {
      type: object('Round', {
        number: { type: new GraphQLNonNull(GraphQLInt) },
        state: given,
        note: text,
        decisionNote: text,
        requestedBy: { type: person },
        reviewer: { type: person },
        requestedAt: text,
        approvedAt: text,
      }),
    },
    schedule: {
      type: object('Schedule', {
        at: given,
        by: { type: person },
        state: given,
        reasons: list(reason),
      }),
    },
    permissions: {
      type: new GraphQLNonNull(
        object(
          'Permissions',
          Object.fromEntries(
            allCommands.map(({ name }) => [name, { type: new GraphQLNonNull(permission) }]),
          ),
        ),
      ),
    },
    changes: list(object('Change', { kind: given, before: text, after: text, field: given })),
    passages: list(
      object('Passage', { key: given, field: given, text: given, shown: given, state: given }),
    ),
    textHash: given,
  })
  return {
    factCheck: {
      type: state,
      args: { articleId: { type: new GraphQLNonNull(GraphQLID) } },
      resolve: (
        _: unknown,
        { articleId }: { articleId: string },
        { req }: { req: PayloadRequest },
      ) => presentState(req, articleId),
    },
  }
}
