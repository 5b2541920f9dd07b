import type { Config, PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { questions } from '../read/questions.ts'

type Extension = NonNullable<NonNullable<Config['graphQL']>['queries']>

/** The reads as queries, beside whatever the project has: the same answers as by REST. */
export const linkQueries =
  (options: ResolvedOptions, incoming: Extension | undefined): Extension =>
  (graphQL, context) => {
    const { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLList } = graphQL
    const { GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLString } = graphQL
    type Fields = ConstructorParameters<typeof GraphQLObjectType>[0]['fields']
    const object = (name: string, fields: Fields) =>
      new GraphQLObjectType({ name: `RelatedStories${name}`, fields })
    const given = <T extends ConstructorParameters<typeof GraphQLNonNull>[0]>(type: T) => ({
      type: new GraphQLNonNull(type),
    })
    const list = (type: InstanceType<typeof GraphQLObjectType>) =>
      given(new GraphQLList(new GraphQLNonNull(type)))
    const text = { type: GraphQLString }
    const word = given(GraphQLString)
    const yes = given(GraphQLBoolean)
    const count = given(GraphQLInt)
    const id = given(GraphQLID)

    const json = new GraphQLScalarType({
      name: 'RelatedStoriesReasons',
      description: 'Why two stories were suggested: a list of objects, each with its `kind`.',
    })
    const person = { type: object('Person', { id, name: word }) }
    const news = { type: object('News', { kind: word, reason: text, at: word }) }
    const story = { id, title: word, status: text, summary: text, date: text, section: text }
    const types = list(object('TypeChoice', { type: word, direction: word, label: word }))
    const link = {
      id,
      state: word,
      type: word,
      proposedBy: person,
      proposedAt: word,
      note: text,
      score: { type: GraphQLFloat },
      reasons: { type: json },
      mayDecide: yes,
      mayUndo: yes,
    }
    const ofArticle = object('OfArticle', {
      collection: word,
      title: word,
      links: list(
        object('Link', {
          ...link,
          label: word,
          direction: word,
          article: given(object('Story', story)),
          decidedBy: person,
          decidedAt: text,
          postponedUntil: text,
          order: { type: GraphQLInt },
          pinned: yes,
          news,
        }),
      ),
      types,
      permissions: given(object('Permissions', { propose: yes, decide: yes, suggest: yes })),
    })
    const side = given(object('Side', { ...story, label: word, news }))
    const desk = object('Desk', {
      tab: word,
      counts: given(object('DeskCounts', { new: count, older: count, news: count })),
      rows: list(object('DeskRow', { ...link, from: side, to: side, newer: word })),
      after: text,
      collection: word,
      types,
      permissions: given(object('DeskPermissions', { decide: yes })),
    })
    const weights = object('Weights', {
      since: text,
      resetBy: person,
      kinds: list(object('Lesson', { kind: word, confirmed: count, rejected: count })),
      permissions: given(object('WeightsPermissions', { reset: yes })),
    })

    const around = object('Neighbourhood', {
      collection: word,
      stories: list(
        object('NearStory', { id, title: word, state: text, date: text, distance: count }),
      ),
      links: list(
        object('NearLink', {
          id,
          from: id,
          to: id,
          type: word,
          label: word,
          state: word,
          at: word,
        }),
      ),
      more: given(object('More', { count, atLeast: yes })),
    })

    const shapes = {
      relatedStoriesOf: { type: ofArticle, args: { articleId: id } },
      relatedStoriesDesk: {
        type: desk,
        args: {
          tab: text,
          after: text,
          limit: { type: GraphQLInt },
          minScore: { type: GraphQLFloat },
        },
      },
      relatedStoriesWaiting: {
        type: object('Waiting', { suggested: count }),
        args: { articleId: id },
      },
      storyNeighbourhood: {
        type: around,
        args: { articleId: id, depth: { type: GraphQLInt }, first: { type: GraphQLInt } },
      },
      relatedStoriesWeights: { type: weights, args: {} },
    } satisfies Record<keyof typeof questions, object>
    const ours = Object.entries(questions).map(([name, { ask }]) => [
      name,
      {
        ...shapes[name as keyof typeof questions],
        resolve: (_: unknown, input: unknown, { req }: { req: PayloadRequest }) =>
          ask({ req, options }, input),
      },
    ])
    return { ...incoming?.(graphQL, context), ...Object.fromEntries(ours) }
  }
