/** Where a suite's own database is; another process finds it there too. */
export interface Place {
  /** A folder of the suite's own; on SQLite the database's file lies in it. */
  folder: string
  /** The address of a MongoDB database of the suite's own; undefined on SQLite. */
  url: string | undefined
}

/** `idType` is SQLite's. */
export type AdapterOptions = { idType?: 'uuid' | 'number'; transactions?: boolean }
