import type { Settings } from '../settings.ts'
import { shareSecret } from '../settings.ts'
import { connect } from './mongodb/connect.ts'
import { requireTransactions } from './mongodb/requireTransactions.ts'
import { sharedSecret } from './mongodb/sharedSecret.ts'

/**
 * Looks at the database before anything is written to it, and agrees with the other instances on the secret. To be
 * called before the configuration is loaded, which reads that secret. On SQLite there is nothing to do.
 * @throws StartError: `DATABASE_UNREACHABLE`, `NO_TRANSACTIONS`
 */
export const prepareDatabase = async (
  { databaseUrl, allowStandaloneMongo, givenSecret, secret }: Settings,
  warn: (sentence: string) => void,
): Promise<void> => {
  if (!databaseUrl) return
  const client = await connect(databaseUrl)
  try {
    await requireTransactions(client, allowStandaloneMongo, warn)
    if (!givenSecret) shareSecret(await sharedSecret(client.db(), secret))
  } finally {
    await client.close()
  }
}
