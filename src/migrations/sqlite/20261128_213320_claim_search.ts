import { claimSearchStatements, claimTerms } from '@galley/payload-fact-check'
import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

type Claim = { id: string; exact: string; settled_text: string | null }

const passagesIn = (json: string | null): unknown => {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return null
  }
}

/** The index of words of the claims, by which the archive is asked what was found before; triggers keep it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`claims\` ADD \`terms\` text;`)
  for (const { id, exact, settled_text: settled } of await db.all<Claim>(
    sql`SELECT \`id\`, \`exact\`, \`settled_text\` FROM \`claims\`;`,
  )) {
    const terms = claimTerms({ exact, settledText: passagesIn(settled) })
    await db.run(sql`UPDATE \`claims\` SET \`terms\` = ${terms} WHERE \`id\` = ${id};`)
  }
  for (const statement of claimSearchStatements) await db.run(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of ['insert', 'update', 'delete'])
    await db.run(sql.raw(`DROP TRIGGER IF EXISTS claims_search_${name}`))
  await db.run(sql`DROP TABLE IF EXISTS \`claims_search\`;`)
  await db.run(sql`ALTER TABLE \`claims\` DROP COLUMN \`terms\`;`)
}
