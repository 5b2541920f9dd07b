import type { CollectionSlug, Config, PayloadRequest } from 'payload'
import { inTransaction } from './commands/inTransaction.ts'

export type RelatedStoriesAction = 'read' | 'propose' | 'decide'

/** One change of a link, told once for each of its two articles. `before`/`after`: null when there was or is none. */
export type RelatedStoriesEvent = {
  article: string
  kind: 'link-suggested' | 'link-confirmed' | 'link-rejected' | 'link-removed'
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  note?: string
}

export type InTransaction = <Result>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
) => Promise<Result>

export type RelatedStoriesOptions = {
  /** The collection whose documents are linked. Default `articles`. */
  collection?: string
  /** The collection of the people who link. Default `config.admin.user`, else `users`. */
  users?: string
  /** The text field an article is known by. Default `headline`. */
  title?: string
  /**
   * The one table of who may do what. Asked with the article (its latest version) for each side of a link;
   * both must agree. `decide` includes creating a confirmed link.
   */
  can: (user: unknown, action: RelatedStoriesAction, article?: Record<string, unknown>) => boolean
  /**
   * How a command's writes are held together; `work` gets the request to write by. Default: one transaction, tried again
   * a few times after a write conflict. A project that has such a function for all of its commands gives it here.
   */
  inTransaction?: InTransaction
  /** Told of each change inside its transaction; throwing undoes the change. */
  onEvent?: (req: PayloadRequest, event: RelatedStoriesEvent) => Promise<unknown>
}

/** Slugs are the project's own; where its types are generated they are a closed set this plugin cannot know. */
export type ResolvedOptions = Required<Omit<RelatedStoriesOptions, 'collection' | 'users'>> & {
  collection: CollectionSlug
  users: CollectionSlug
}

const slug = (name: string) => name as CollectionSlug

export const linksSlug = slug('story-links')
export const waitingSlug = slug('story-index-waiting')
export const lessonsSlug = slug('story-link-lessons')

export const resolveOptions = (
  options: RelatedStoriesOptions,
  config: Pick<Config, 'admin'>,
): ResolvedOptions => ({
  collection: slug(options.collection ?? 'articles'),
  users: slug(options.users ?? config.admin?.user ?? 'users'),
  title: options.title ?? 'headline',
  can: options.can,
  inTransaction: options.inTransaction ?? inTransaction,
  onEvent: options.onEvent ?? (async () => {}),
})
