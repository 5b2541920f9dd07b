import type { MigrateUpArgs } from '@payloadcms/db-mongodb'
import * as lists from './20261124_193000_lists.ts'
import * as claimSearch from './20261128_213000_claim_search.ts'
import * as listedRounds from './20261128_213000_listed_rounds.ts'

type Migration = { name: string; up: (args: MigrateUpArgs) => Promise<void> }

/** Indexes are made from the collections at each connection; here stands what goes beyond them. */
export const migrations: Migration[] = [
  { name: '20261124_193000_lists', up: lists.up },
  { name: '20261128_213000_claim_search', up: claimSearch.up },
  { name: '20261128_213000_listed_rounds', up: listedRounds.up },
]
