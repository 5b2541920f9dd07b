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

/** So many times as many as are wanted are looked at first: whether a claim is told stands in its row, and rows are slow. */
const atFirst = 2

/** By FTS5, where the table `claims_search` was made (`claimSearchStatements`). */
export const askSqlite: Engine = async ({ payload }, { terms, article, outcomes, limit }) => {
  const client = clientOf(payload)
  if (!client || !(await hasIndex(payload, client))) return null
  const best = async (most: number): Promise<Record<string, unknown>[]> => {
    const { rows } = await client.execute({
      sql: `SELECT claims.id AS id, claims.article_id <> ? AND claims.recheck_since IS NULL
          AND claims.outcome IN (${outcomes.map(() => '?').join(', ')}) AS told
        FROM (SELECT claim, rank FROM claims_search WHERE claims_search MATCH ? AND rank MATCH 'bm25(0, 1)'
          ORDER BY rank LIMIT ?) AS found JOIN claims ON claims.id = found.claim
        ORDER BY found.rank, claims.settled_at DESC`,
      args: [article, ...outcomes, `terms : (${terms.map(quoted).join(' OR ')})`, most],
    })
    return rows
  }
  const told = (rows: Record<string, unknown>[]) =>
    rows.flatMap((row) => (row.told === 1 ? [row.id as string | number] : [])).slice(0, limit)
  const rows = await best(atFirst * limit)
  const ids = told(rows)
  // To SQLite a negative limit is none.
  return ids.length < limit && rows.length === atFirst * limit ? told(await best(-1)) : ids
}
