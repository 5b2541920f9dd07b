import type { PayloadRequest } from 'payload'
import { allCommands } from '../commands/table.ts'
import { peopleOf } from '../facts/peopleOf.ts'
import { presentState } from '../facts/presentState.ts'
import type { GraphQL } from './mutations.ts'

/** `factCheck(articleId)`: all the desk is shown about an article's check; signed-in users only. */
export const queriesOf = (graphql: GraphQL): Record<string, object> => {
  const { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLList } = graphql
  const { GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphql
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
  const reason = object('Reason', {
    code: given,
    message: given,
    field: text,
    passage: text,
    passageKey: text,
  })
  const count = { type: new GraphQLNonNull(GraphQLInt) }
  const names = { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))) }
  const claim = object('Claim', {
    id: { type: new GraphQLNonNull(GraphQLID) },
    kind: given,
    outcome: given,
    state: given,
    exact: given,
    change: text,
    note: text,
    claimant: text,
    markedBy: { type: person },
    checker: { type: person },
    settledAt: text,
    ruledBy: { type: person },
    ruledAt: text,
    ruling: text,
    sameAs: { type: GraphQLID },
    recheckSince: text,
    recheck: {
      type: object('Recheck', {
        claimId: { type: new GraphQLNonNull(GraphQLID) },
        articleId: { type: new GraphQLNonNull(GraphQLID) },
        was: given,
        is: given,
      }),
    },
    evidence: list(
      object('Evidence', {
        id: { type: new GraphQLNonNull(GraphQLID) },
        source: text,
        url: text,
        excerpt: text,
        note: text,
        supports: yes,
        by: { type: person },
        at: text,
        file: {
          type: object('EvidenceFile', {
            id: { type: new GraphQLNonNull(GraphQLID) },
            filename: given,
            mimeType: given,
            filesize: count,
            sha256: given,
            retrievedAt: given,
            url: text,
            href: given,
          }),
        },
      }),
    ),
    staleBecause: text,
    bestBefore: text,
    review: {
      type: new GraphQLNonNull(
        object('ClaimReview', {
          shown: yes,
          scale: text,
          rating: text,
          name: text,
          verdict: text,
          shownAt: text,
        }),
      ),
    },
    candidates: list(
      object('Anchor', { field: given, exact: given, prefix: given, suffix: given, start: count }),
    ),
  })
  const permission = object('Permission', { allowed: yes, code: text, message: text })
  const state = object('', {
    status: given,
    _status: given,
    canPublish: yes,
    mayPublish: yes,
    missing: list(reason),
    coverage: { type: new GraphQLNonNull(object('Coverage', { total: count, settled: count })) },
    round: {
      type: object('Round', {
        number: count,
        revision: count,
        state: given,
        depth: given,
        deadline: text,
        checker: { type: person },
        note: text,
        decisionNote: text,
        requestedBy: { type: person },
        reviewer: { type: person },
        requestedAt: text,
        approvedAt: text,
      }),
    },
    waiver: {
      type: object('Waiver', { reason: given, by: { type: person }, at: given, deadline: text }),
    },
    waiving: {
      type: object('Waiving', {
        hours: { type: new GraphQLNonNull(GraphQLFloat) },
        tells: list(person),
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
    changes: list(
      object('Change', {
        kind: given,
        before: text,
        after: text,
        field: given,
        passageKey: text,
        danger: names,
        seen: yes,
      }),
    ),
    passages: list(
      object('Passage', {
        key: given,
        field: given,
        text: given,
        shown: given,
        state: given,
        worth: {
          type: new GraphQLNonNull(object('Worth', { score: count, reasons: names })),
        },
        claims: list(claim),
        mark: { type: object('Mark', { by: { type: person }, at: given }) },
        sources: list(object('Source', { exact: given, source: given, url: text, note: text })),
      }),
    ),
    unplaced: list(claim),
    comments: list(
      object('Comment', {
        id: { type: new GraphQLNonNull(GraphQLID) },
        passageKey: text,
        exact: given,
        text: given,
        round: { type: GraphQLInt },
        by: { type: person },
        at: given,
        mentions: list(person),
        resolvedAt: text,
        resolvedBy: { type: person },
      }),
    ),
    ratings: list(object('Rating', { value: count, name: given })),
    language: given,
    textHash: given,
  })
  return {
    factCheckPeople: {
      type: list(
        object('Colleague', {
          id: { type: new GraphQLNonNull(GraphQLID) },
          name: given,
          checks: yes,
        }),
      ).type,
      resolve: (_: unknown, __: object, { req }: { req: PayloadRequest }) => peopleOf(req),
    },
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
