import type { PayloadRequest } from 'payload'
import { askMongodb } from './askMongodb.ts'
import { askPlainly } from './askPlainly.ts'
import { askSqlite } from './askSqlite.ts'

/** What is looked for: terms, the rarest first, in claims of other articles that were found to be true or not. */
export type Asked = {
  terms: string[]
  article: string | number
  outcomes: readonly string[]
  limit: number
}

/** The ids of the claims with the best words, best first; null where this database has no such index. */
export type Engine = (req: PayloadRequest, asked: Asked) => Promise<(string | number)[] | null>

/**
 * The claims that may say what a text says, by the database's own full-text index; in a project that has made none, those
 * that hold its rarest words, newest first.
 */
export const candidatesFor = async (
  req: PayloadRequest,
  asked: Asked,
): Promise<(string | number)[]> => {
  if (asked.terms.length === 0) return []
  return (
    (await askSqlite(req, asked)) ??
    (await askMongodb(req, asked)) ??
    (await askPlainly(req, asked))
  )
}
