import type { Client } from '@libsql/client'
import type { Collection, Document } from 'mongodb'
import type { Payload } from 'payload'

type Row = Record<string, unknown>

/** What somebody does who writes into the database itself, past Payload, its hooks and the plugin. */
export type Tamper = {
  change: (where: Row, data: Row) => Promise<void>
  remove: (where: Row) => Promise<void>
  /** A copy of a row with other values, under another id. */
  copy: (where: Row, data: Row) => Promise<void>
  /** Takes away what keeps two rows from having one key. */
  dropUnique: () => Promise<void>
}

const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const cell = (value: unknown) =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as string | number)

const onSqlite = (client: Client, table: string): Tamper => {
  const pairs = (row: Row, between: string) =>
    Object.keys(row)
      .map((name) => `"${snake(name)}" = ?`)
      .join(between)
  const values = (...rows: Row[]) => rows.flatMap((row) => Object.values(row).map(cell))
  const run = async (sql: string, args: (string | number)[] = []) => {
    await client.execute({ sql, args })
  }
  return {
    change: (where, data) =>
      run(
        `UPDATE "${table}" SET ${pairs(data, ', ')} WHERE ${pairs(where, ' AND ')}`,
        values(data, where),
      ),
    remove: (where) => run(`DELETE FROM "${table}" WHERE ${pairs(where, ' AND ')}`, values(where)),
    copy: async (where, data) => {
      const { rows } = await client.execute({
        sql: `SELECT * FROM "${table}" WHERE ${pairs(where, ' AND ')}`,
        args: values(where),
      })
      const changed = Object.fromEntries(
        Object.entries(data).map(([name, value]) => [snake(name), cell(value)]),
      )
      const row: Row = { ...rows[0], id: crypto.randomUUID(), ...changed }
      const names = Object.keys(row)
      await run(
        `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        names.map((name) => row[name] as string),
      )
    },
    dropUnique: async () => {
      const { rows } = await client.execute(
        `SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = '${table}' AND sql LIKE 'CREATE UNIQUE%'`,
      )
      for (const { name } of rows) await run(`DROP INDEX "${String(name)}"`)
    },
  }
}

const onMongo = (collection: Collection): Tamper => ({
  change: async (where, data) => {
    await collection.updateOne(where, { $set: data })
  },
  remove: async (where) => {
    await collection.deleteOne(where)
  },
  copy: async (where, data) => {
    const { _id, ...row } = (await collection.findOne(where)) as Document
    await collection.insertOne({ ...row, ...data })
  },
  dropUnique: async () => {
    for (const { name, unique } of await collection.indexes())
      if (unique && name) await collection.dropIndex(name)
  },
})

/** The rows of a collection as they lie in the file or on the server. */
export const tamperWith = (payload: Payload, slug: string): Tamper => {
  const db = payload.db as unknown as {
    client?: Client
    collections?: Record<string, { collection: Collection }>
  }
  const collection = db.collections?.[slug]?.collection
  if (collection) return onMongo(collection)
  if (!db.client) throw new Error('Neither SQLite nor MongoDB.')
  return onSqlite(db.client, slug.replaceAll('-', '_'))
}
