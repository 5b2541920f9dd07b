import type { Fields } from '../store/Store.ts'

/** What of an article its writer brings, with its copy; relations are ids. */
export type ArticleData = Fields & { body: unknown; copy: unknown }
