import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { buildVersionCollectionFields, type FlattenedField } from 'payload'
import type { Doc, Fields } from './Store.ts'

export type Row = Record<string, unknown>
/** Rows by table, in the order the tables have to be written. */
export type Tables = Map<string, Row[]>

type Sink = { row: Row; relations: Row[]; texts: Row[]; arrays: [table: string, row: Row][] }
type Write = (data: Fields, sink: Sink) => void

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** `rightOfReply` → `right_of_reply`. */
const snake = (name: string): string =>
  name.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const many = ({ name }: { name: string }, path: string, relationTo: string | string[]): Write => {
  const at = path + name
  return (data, { relations }) => {
    const values = data[name]
    if (!Array.isArray(values)) return
    values.forEach((value, index) => {
      const target = Array.isArray(relationTo) ? value.relationTo : relationTo
      const id = Array.isArray(relationTo) ? value.value : value
      relations.push({ path: at, order: index + 1, [`${target}ID`]: id })
    })
  }
}

const oneOfSeveral =
  ({ name }: { name: string }, path: string): Write =>
  (data, { relations }) => {
    const value = data[name]
    if (isFields(value))
      relations.push({ path: path + name, [`${value.relationTo}ID`]: value.value })
  }

type Place = { adapter: SQLiteAdapter; table: string; prefix: string; path: string }

const writeOf = (field: FlattenedField, place: Place): Write | null => {
  const { adapter, table, prefix, path } = place
  const { name } = field
  const key = prefix + name
  switch (field.type) {
    case 'join':
      return null
    case 'group':
    case 'tab': {
      const write = writeAll(field.flattenedFields, {
        ...place,
        prefix: `${key}_`,
        path: `${path}${name}.`,
      })
      return (data, sink) => {
        if (isFields(data[name])) write(data[name], sink)
      }
    }
    case 'array': {
      const child = adapter.tableNameMap.get(`${table}_${snake(key)}`) ?? ''
      const write = writeAll(field.flattenedFields, { adapter, table: child, prefix: '', path: '' })
      return (data, sink) => {
        const rows = data[name]
        if (!Array.isArray(rows)) return
        rows.forEach((given: Fields, index) => {
          const row: Row = { _order: index + 1 }
          write(given, { ...sink, row })
          sink.arrays.push([child, row])
        })
      }
    }
    case 'relationship':
    case 'upload':
      if (field.hasMany) return many(field, path, field.relationTo)
      if (Array.isArray(field.relationTo)) return oneOfSeveral(field, path)
      break
    case 'text':
      if (field.hasMany)
        return (data, { texts }) => {
          const values = data[name]
          if (!Array.isArray(values)) return
          values.forEach((text, index) => texts.push({ path: path + name, order: index + 1, text }))
        }
      break
    case 'blocks':
    case 'number':
    case 'select':
      if (field.type === 'blocks' || field.hasMany)
        return (data) => {
          if (data[name] !== undefined)
            throw new Error(`An archive does not know how “${key}” is stored.`)
        }
  }
  return (data, { row }) => {
    if (data[name] !== undefined) row[key] = data[name]
  }
}

const writeAll = (fields: FlattenedField[], place: Place): Write => {
  const writes = fields
    .filter((field) => !('virtual' in field && field.virtual))
    .flatMap((field) => writeOf(field, place) ?? [])
  return (data, sink) => {
    for (const write of writes) write(data, sink)
  }
}

/**
 * Turns documents into the rows of all tables that Payload's SQLite adapter would write for them. It does that adapter's
 * work for the fields Galley has, a collection's fields looked at once and not for every document.
 */
export const rowMaker = (adapter: SQLiteAdapter): ((docs: Doc[]) => Tables) => {
  const { collections, config } = adapter.payload
  const known = new Map<string, { table: string; write: Write }>()
  const makerOf = ({ collection, version }: Doc) => {
    const name = version ? `${collection} versions` : collection
    const found = known.get(name)
    if (found) return found
    const { config: from } = collections[collection]
    const base = snake(from.slug)
    const table = adapter.tableNameMap.get(version ? `_${base}${adapter.versionsSuffix}` : base)
    if (!table) throw new Error(`There is no table for ${name}.`)
    const fields = version ? buildVersionCollectionFields(config, from, true) : from.flattenedFields
    const made = { table, write: writeAll(fields, { adapter, table, prefix: '', path: '' }) }
    known.set(name, made)
    return made
  }
  return (docs) => {
    const tables: Tables = new Map()
    const add = (table: string, row: Row): void => {
      const rows = tables.get(table)
      if (rows) rows.push(row)
      else tables.set(table, [row])
    }
    for (const doc of docs) {
      const { id, data, version } = doc
      const { table, write } = makerOf(doc)
      const sink: Sink = { row: { id }, relations: [], texts: [], arrays: [] }
      write(version ? { ...version, version: data } : data, sink)
      add(table, sink.row)
      for (const row of sink.relations)
        add(`${table}${adapter.relationshipsSuffix}`, { ...row, parent: id })
      for (const row of sink.texts) add(`${table}_texts`, { ...row, parent: id })
      for (const [child, row] of sink.arrays) add(child, { ...row, _parentID: id })
    }
    return tables
  }
}
