import type { CollectionSlug, Config, PayloadRequest } from 'payload'
import { inTransaction } from './commands/inTransaction.ts'
import { fateByStatus, type Fate, type Served } from './domain/news.ts'
import type { Facet } from './index/StoryIndex.ts'

export type RelatedStoriesAction = 'read' | 'propose' | 'decide'

export type RelatedStoriesEventKind =
  | 'link-suggested'
  | 'link-confirmed'
  | 'link-rejected'
  | 'link-removed'
  | 'link-retyped'
  | 'link-postponed'
  | 'link-taken-back'
  | 'link-pinned'
  | 'link-unpinned'
  | 'links-ordered'
  | 'link-news'
  | 'link-news-read'
  | 'link-weights-reset'

/**
 * One change of a link, told once for each of its two articles; what is about one story's own list (its order, a pin, a
 * warning) is told to that one. `subject` instead of `article`: about no story, the weights of the suggestions were reset.
 * `before`/`after`: null when there was or is none.
 */
export type RelatedStoriesEvent = {
  kind: RelatedStoriesEventKind
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  note?: string
} & (
  | { article: string; subject?: undefined }
  | { article?: undefined; subject: { collection: string; id: string } }
)

/** A write to an article: what it was and is in its latest version, and what readers were and are served of it. */
export type ArticleChange = Served & {
  before: Record<string, unknown>
  after: Record<string, unknown>
  req: PayloadRequest
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
  /** A text field that says what the story is about, shown on the link desk. Default: none. */
  summary?: string
  /** The date field a story is dated by; one without a date by when it was created. Default `createdAt`. */
  date?: string
  /** A field that names the story's section, shown on the link desk. Default: none. */
  section?: string
  /**
   * What else of an article may be found: whoever reads articles finds them by these words. Default: the words of its rich
   * text and text areas that have no read access of their own.
   */
  text?: (article: Story) => string
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
   * both must agree. `decide` includes creating a confirmed link. Without an article: the link desk and the weights.
   */
  can: (user: unknown, action: RelatedStoriesAction, article?: Record<string, unknown>) => boolean
  /** `confirmed`: the most confirmed links a story may have. Default 200. */
  limits?: { confirmed?: number }
  /** `days`: two stories further apart than this are an old one and a new one to the link desk. Default 2. */
  desk?: { days?: number }
  /** By whose clock tomorrow morning is (IANA name). Default: the server's. */
  timeZone?: string
  /**
   * What a write did to an article, as far as those who link to it should know; null for nothing. Default: taken down, or
   * live again, by `_status`. Asked inside the transaction of the write.
   */
  fateOf?: (change: ArticleChange) => Fate | null
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

type Fields = 'summary' | 'section'
type Own = 'collection' | 'users' | 'limits' | 'desk' | 'text' | Fields

/** Slugs are the project's own; where its types are generated they are a closed set this plugin cannot know. */
export type ResolvedOptions = Required<Omit<RelatedStoriesOptions, Own>> &
  Pick<RelatedStoriesOptions, 'text'> &
  Record<Fields, string | null> & {
    collection: CollectionSlug
    users: CollectionSlug
    limits: { confirmed: number }
    desk: { days: number }
  }

const slug = (name: string) => name as CollectionSlug

export const linksSlug = slug('story-links')
export const waitingSlug = slug('story-index-waiting')
export const lessonsSlug = slug('story-link-lessons')

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value ? value : null

export const resolveOptions = (
  options: RelatedStoriesOptions,
  config: Pick<Config, 'admin'>,
): ResolvedOptions => ({
  collection: slug(options.collection ?? 'articles'),
  users: slug(options.users ?? config.admin?.user ?? 'users'),
  title: options.title ?? 'headline',
  summary: options.summary ?? null,
  date: options.date ?? 'createdAt',
  section: options.section ?? null,
  text: options.text,
  language: options.language ?? (({ language }) => textOrNull(language) ?? 'en'),
  facets: options.facets ?? {},
  index: options.index ?? true,
  can: options.can,
  limits: { confirmed: options.limits?.confirmed ?? 200 },
  desk: { days: options.desk?.days ?? 2 },
  timeZone: options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  fateOf: options.fateOf ?? fateByStatus,
  inTransaction: options.inTransaction ?? inTransaction,
  onEvent: options.onEvent ?? (async () => {}),
})
