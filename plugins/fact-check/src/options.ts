import type { Config, PayloadRequest, Where } from 'payload'
import { readText } from './domain/readText.ts'
import { defaultScales, readScales, type RatingScale } from './domain/ratings.ts'
import type { ScopeText } from './domain/types.ts'

/** An article as the plugin sees it: the project owns its fields. */
export type Article = Record<string, unknown> & {
  id: string | number
  _status?: 'draft' | 'published' | null
  createdBy?: unknown
  factCheckStatus?: string | null
  passageEditors?: unknown
  firstPublishedAt?: string | null
  publishedAt?: string | null
}

export type Action =
  | 'request-check'
  | 'check'
  | 'rule'
  | 'approve'
  | 'request-changes'
  | 'publish'
  | 'schedule'
  | 'unpublish'
  | 'delete'
  | 'sign-off'
  | 'waive'
  | 'read'

export type ScopeField = {
  /** Path of the field, dots between names. */
  field: string
  kind: 'headline' | 'standfirst' | 'body' | 'caption' | 'alt' | 'quote' | 'text'
  /** How its texts are read, one per block. Default: a string is one text; a Slate or Lexical tree one per block. */
  read?: (value: unknown, article: Record<string, unknown>) => ScopeText[]
}

/** Words of a field with their source, by the writer. The context tells the words from others like them. */
export type WriterSource = {
  field: string
  exact: string
  prefix?: string
  suffix?: string
  /** As a person would call it. */
  source: string
  url?: string | null
  note?: string | null
}

export type FactCheckOptions = {
  /** The collection that is checked; it must have drafts. Default `articles`. */
  collection?: string
  /** The collection of the people who work with it. Default `config.admin.user`, else `users`. */
  users?: string
  /** What of an article is checked, in the order it is read. */
  scope: ScopeField[]
  /** BCP 47 language of an article, for the sentence splitter. Default `en`. */
  language?: (article: Record<string, unknown>) => string
  /** The project's own table of who may do what; asked for every action, on the server and for the buttons. */
  can: (user: unknown, action: Action, article?: Record<string, unknown>) => boolean
  /** Ids of the users who wrote an article, beside its creator. */
  authors?: (article: Record<string, unknown>, req: PayloadRequest) => Promise<string[]> | string[]
  /** What the writer said words of an article come from; shown to whoever checks them, and offered as evidence. */
  annotations?: (
    article: Record<string, unknown>,
    req: PayloadRequest,
  ) => Promise<WriterSource[]> | WriterSource[]
  /** Paths of fields that hold `n/a`, `required` or `complete`. */
  signOffs?: string[]
  /** Path of a date field before which nothing goes live. */
  embargo?: string
  /** Whom to ask `can` about when people are to be told of something: narrows a long list of users. Default: all. */
  candidates?: (action: Action) => Where
  /** Hours after a waiver within which the text is checked after all, unless the waiver says when. Default 24. */
  afterCheckHours?: number
  /** Whether the admin has the review queue, its link and the widgets of the dashboard. Default `true`. */
  queue?: boolean
  /** The folder copies of evidence are kept in. Default `evidence`. */
  evidenceFolder?: string
  /** Hosts of the own network whose pages may be fetched as evidence: `archive.example`, `archive.example:8080`. Default none. */
  evidenceHosts?: string[]
  /** The ports pages are fetched from. Default 80 and 443. */
  evidencePorts?: number[]
  /** The most bytes of a copy, unpacked. Default 20,000,000. */
  evidenceSize?: number
  /** What claims are rated by in public, the scale in force last. Default one of five ratings, False to True. */
  ratingScales?: RatingScale[]
}

export type ResolvedOptions = Required<Omit<FactCheckOptions, 'scope' | 'embargo'>> & {
  scope: Required<ScopeField>[]
  embargo: string | null
}

export const resolveOptions = (options: FactCheckOptions, config: Config): ResolvedOptions => ({
  collection: options.collection ?? 'articles',
  users: options.users ?? config.admin?.user ?? 'users',
  scope: options.scope.map((field) => ({ ...field, read: field.read ?? readText })),
  language: options.language ?? (() => 'en'),
  can: options.can,
  authors: options.authors ?? (() => []),
  annotations: options.annotations ?? (() => []),
  signOffs: options.signOffs ?? [],
  embargo: options.embargo ?? null,
  candidates: options.candidates ?? (() => ({})),
  afterCheckHours: options.afterCheckHours ?? 24,
  queue: options.queue ?? true,
  evidenceFolder: options.evidenceFolder ?? 'evidence',
  evidenceHosts: (options.evidenceHosts ?? []).map((host) => host.toLowerCase()),
  evidencePorts: options.evidencePorts ?? [80, 443],
  evidenceSize: options.evidenceSize ?? 20_000_000,
  ratingScales: readScales(options.ratingScales ?? defaultScales),
})
