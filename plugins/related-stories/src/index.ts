import { deepMergeSimple, type Config } from 'payload'
import { withLinkDesk } from './admin/withLinkDesk.ts'
import { withStoryTools } from './admin/withStoryTools.ts'
import { storyIndexWaiting } from './collections/storyIndexWaiting.ts'
import { storyLinkLessons } from './collections/storyLinkLessons.ts'
import { storyLinks } from './collections/storyLinks.ts'
import { commandEndpoints } from './endpoints/commandEndpoints.ts'
import { questionEndpoints } from './endpoints/questionEndpoints.ts'
import { searchStories } from './endpoints/searchStories.ts'
import { linkMutations } from './graphql/linkMutations.ts'
import { linkQueries } from './graphql/linkQueries.ts'
import { carryErrorCode } from './hooks/carryErrorCode.ts'
import { askAboutLinks } from './hooks/askAboutLinks.ts'
import { noteFate, watchFate } from './hooks/watchFate.ts'
import { startWhereServed } from './index/startWhereServed.ts'
import { withIndex } from './index/withIndex.ts'
import { resolveOptions, type RelatedStoriesOptions } from './options.ts'
import { translations } from './translations/index.ts'
import { withRefusals } from './withRefusals.ts'

/** Typed, two-way links between the documents of one collection. Wiring only; nothing incoming is changed. */
export const relatedStories =
  (given: RelatedStoriesOptions) =>
  (config: Config): Config => {
    const options = resolveOptions(given, config)
    const collections = config.collections ?? []
    if (!collections.some(({ slug }) => slug === options.collection))
      throw new Error(`relatedStories: there is no collection "${options.collection}".`)
    return {
      ...config,
      admin: withLinkDesk(config.admin),
      collections: [
        ...collections.map((collection) =>
          collection.slug === options.collection
            ? withIndex(
                {
                  ...withStoryTools(collection, options),
                  hooks: {
                    ...collection.hooks,
                    // First: whoever decides a write last, or looks after it, has to know of a failure here.
                    beforeChange: [noteFate(options), ...(collection.hooks?.beforeChange ?? [])],
                    afterChange: [watchFate(options), ...(collection.hooks?.afterChange ?? [])],
                    beforeDelete: [
                      ...(collection.hooks?.beforeDelete ?? []),
                      askAboutLinks(options),
                    ],
                  },
                },
                options,
              )
            : collection,
        ),
        storyLinks(options),
        storyLinkLessons(options),
        storyIndexWaiting(),
      ],
      endpoints: [
        ...(config.endpoints ?? []),
        ...commandEndpoints(options),
        ...questionEndpoints(options),
        searchStories(options),
      ],
      graphQL: {
        ...config.graphQL,
        mutations: linkMutations(options, config.graphQL?.mutations),
        queries: linkQueries(options, config.graphQL?.queries),
      },
      hooks: {
        ...config.hooks,
        afterError: [...(config.hooks?.afterError ?? []), carryErrorCode],
      },
      onInit: async (payload) => {
        await config.onInit?.(payload)
        startWhereServed(payload)
      },
      custom: { ...config.custom, relatedStories: options },
      loggingLevels: withRefusals(config.loggingLevels),
      i18n: {
        ...config.i18n,
        translations: deepMergeSimple(translations, config.i18n?.translations ?? {}),
      },
    }
  }

export { commands, type CommandName } from './commands/index.ts'
export { runStoryLinkCommand } from './commands/runStoryLinkCommand.ts'
export type {
  CommandContext,
  CommandResult,
  LinksResult,
  WeightsResult,
} from './commands/context.ts'
export { countLessons, type Lesson } from './domain/lessons.ts'
export {
  decideLink,
  linkStates,
  maySuggest,
  proposeLink,
  wasRejected,
  type LinkState,
} from './domain/links.ts'
export { isSymmetric, labelFor, linkTypeNames, type LinkType } from './domain/linkTypes.ts'
export { fateByStatus, type Fate, type FateKind } from './domain/news.ts'
export { pairKey } from './domain/pairKey.ts'
export { seenFrom, type SeenLink } from './domain/seenFrom.ts'
export { RelatedStoriesError, type RelatedStoriesCode } from './errors.ts'
export { relatedField } from './fields/relatedField.ts'
export { rebuildIndex, type Rebuild } from './index/rebuildIndex.ts'
export { startStoryIndexing, type StoryIndexing } from './index/startStoryIndexing.ts'
export type { Facet, Hit, IndexedStory, StoryIndex, StoryProfile } from './index/StoryIndex.ts'
export { storyIndexOf } from './index/storyIndexOf.ts'
export type {
  ArticleChange,
  InTransaction,
  RelatedStoriesAction,
  RelatedStoriesEvent,
  RelatedStoriesOptions,
  Story,
} from './options.ts'
export type { LinkDesk } from './read/desk.ts'
export type { Neighbourhood } from './read/neighbourhood.ts'
export type { LinksOfArticle } from './read/linksOf.ts'
export type { Weights } from './read/weights.ts'
export { relatedOf, type RelatedStory } from './relatedOf.ts'
export { suggestionsFor } from './suggest/suggestionsFor.ts'
export { translations as relatedStoriesTranslations } from './translations/index.ts'
export type { RelatedStoriesTranslations } from './translations/en.ts'
