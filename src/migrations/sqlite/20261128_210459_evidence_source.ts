import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`claims\` ADD \`review_shown_at\` text;`)
  await db.run(sql`ALTER TABLE \`evidence_files\` ADD \`source_url\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`claims\` DROP COLUMN \`review_shown_at\`;`)
  await db.run(sql`ALTER TABLE \`evidence_files\` DROP COLUMN \`source_url\`;`)
}
