import type { CollectionSlug, Config, PayloadRequest } from 'payload'
import { inTransaction } from './commands/inTransaction.ts'
import type { Facet } from './index/StoryIndex.ts'

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
  /** The text field that says in a sentence or two what it is about, where there is one. */
  summary?: string
  /**
   * What else of an article may be found: whoever reads articles finds them by these words. Default: the words of its rich
   * text and text areas that have no read access of their own.
   */
  text?: (article: Story) => string
  /** When it is from, ISO 8601. Default: `publishedAt`, else `createdAt`. */
  date?: (article: Story) => string | null
  /** Its language, as ISO 639 names it. Default: `language`, else `en`. */
  language?: (article: Story) => string
  /** People, places, topics and so on: by a name of yours the path of a relationship, or what gives them. Default: none. */
  facets?: Record<string, string | ((article: Story) => Facet[])>
  /**
   * Whether a full-text index is kept, and on SQLite in which file: `story-index.db` beside the database's by default.
   * Default: on SQLite files and MongoDB.
   */
  index?: boolean | { file: string }
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

/** A document of the collection, its latest version, relations as ids. */
export type Story = Record<string, unknown> & { id: string | number }

type Given = 'collection' | 'users' | 'summary' | 'text'

/** Slugs are the project's own; where its types are generated they are a closed set this plugin cannot know. */
export type ResolvedOptions = Required<Omit<RelatedStoriesOptions, Given>> &
  Pick<RelatedStoriesOptions, 'summary' | 'text'> & {
    collection: CollectionSlug
    users: CollectionSlug
  }

const slug = (name: string) => name as CollectionSlug

export const linksSlug = slug('story-links')
export const waitingSlug = slug('story-index-waiting')
export const lessonsSlug = slug('story-link-lessons')

const textOrNull = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' && value ? value : null

export const resolveOptions = (
  options: RelatedStoriesOptions,
  config: Pick<Config, 'admin'>,
): ResolvedOptions => ({
  collection: slug(options.collection ?? 'articles'),
  users: slug(options.users ?? config.admin?.user ?? 'users'),
  title: options.title ?? 'headline',
  summary: options.summary,
  text: options.text,
  date: options.date ?? (({ publishedAt, createdAt }) => textOrNull(publishedAt ?? createdAt)),
  language: options.language ?? (({ language }) => textOrNull(language) ?? 'en'),
  facets: options.facets ?? {},
  index: options.index ?? true,
  can: options.can,
  inTransaction: options.inTransaction ?? inTransaction,
  onEvent: options.onEvent ?? (async () => {}),
})
