import type { MigrateUpArgs } from '@payloadcms/db-mongodb'

type Migration = { name: string; up: (args: MigrateUpArgs) => Promise<void> }

/** Indexes are made from the collections at each connection; here stands what has to change in the data. */
export const migrations: Migration[] = []
