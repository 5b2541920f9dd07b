import { getTableColumns } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { Row } from './rowMaker.ts'

/** An insert of many rows; `json` is its one value. */
export type Statement = { table: string; sql: string; json: string }

/** How many characters of rows one statement takes: enough to be quick, few enough to be held in memory. */
const chunk = 2_000_000

/** A row's values as the driver takes them, in the order of the columns. Text that stands in several rows is made once. */
const valuesOf = (
  columns: SQLiteColumn[],
  keys: string[],
  row: Row,
  made: Map<unknown, unknown>,
): unknown[] =>
  columns.map((column, index) => {
    const given = row[keys[index] ?? '']
    const value = given === undefined ? (column.defaultFn?.() ?? column.default ?? null) : given
    if (value === null) return null
    if (typeof value !== 'object') return column.mapToDriverValue(value)
    const known = made.get(value)
    if (known !== undefined) return known
    const mapped = column.mapToDriverValue(value)
    made.set(value, mapped)
    return mapped
  })

/**
 * The rows of a table as inserts of one JSON text each, which SQLite itself takes apart: many rows cost one value, not
 * one a column. Columns come from the table; those that no row has are left to the database.
 */
export const statementsFor = (
  name: string,
  table: SQLiteTable,
  rows: Row[],
  made: Map<unknown, unknown>,
): Statement[] => {
  const used = Object.entries(getTableColumns(table)).filter(
    ([key, { defaultFn }]) => defaultFn || rows.some((row) => row[key] !== undefined),
  )
  const keys = used.map(([key]) => key)
  const columns = used.map(([, column]) => column)
  const names = columns.map((column) => `"${column.name}"`).join(', ')
  const values = columns.map((_, index) => `value->>${index}`).join(', ')
  const sql = `insert into "${name}" (${names}) select ${values} from json_each(?)`
  const statements: Statement[] = []
  let texts: string[] = []
  let length = 0
  const close = (): void => {
    if (texts.length > 0) statements.push({ table: name, sql, json: `[${texts.join(',')}]` })
    texts = []
    length = 0
  }
  for (const row of rows) {
    const text = JSON.stringify(valuesOf(columns, keys, row, made))
    texts.push(text)
    length += text.length
    if (length > chunk) close()
  }
  close()
  return statements
}
