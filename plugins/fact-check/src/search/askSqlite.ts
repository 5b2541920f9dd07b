import type { BasePayload } from 'payload'
import type { Engine } from './candidatesFor.ts'

type Client = {
  execute: (statement: {
    sql: string
    args: (string | number)[]
  }) => Promise<{ rows: Record<string, unknown>[] }>
}

const clientOf = ({ db }: BasePayload): Client | null => {
  const { name, client } = db as unknown as { name?: string; client?: Client }
  return name === 'sqlite' && client ? client : null
}

const found = new WeakSet<BasePayload>()

const hasIndex = async (payload: BasePayload, client: Client): Promise<boolean> => {
  if (found.has(payload)) return true
  const { rows } = await client.execute({
    sql: `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'claims_search'`,
    args: [],
  })
  if (rows.length > 0) found.add(payload)
  return rows.length > 0
}

/** A term holds letters and digits alone; in quotes it is no operator either. */
const quoted = (term: string): string => `"${term.replaceAll('"', '')}"`

/** By FTS5, where the table `claims_search` was made (`claimSearchStatements`). */
export const askSqlite: Engine = async ({ payload }, { terms, article, outcomes, limit }) => {
  const client = clientOf(payload)
  if (!client || !(await hasIndex(payload, client))) return null
  const { rows } = await client.execute({
    sql: `SELECT claims.id AS id FROM claims_search JOIN claims ON claims.id = claims_search.claim
      WHERE claims_search MATCH ? AND claims.article_id <> ? AND claims.recheck_since IS NULL
        AND claims.outcome IN (${outcomes.map(() => '?').join(', ')})
      ORDER BY bm25(claims_search, 0, 1), claims.settled_at DESC LIMIT ?`,
    args: [`terms : (${terms.map(quoted).join(' OR ')})`, article, ...outcomes, limit],
  })
  return rows.map(({ id }) => id as string | number)
}
