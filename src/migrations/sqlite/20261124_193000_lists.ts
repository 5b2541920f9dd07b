import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

/**
 * The desk's lists show the latest version of each article, newest first. Payload declares indexes for either half, and
 * a collection cannot declare one for both.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(
    sql`CREATE INDEX \`_articles_v_latest_version_updated_at_idx\` ON \`_articles_v\` (\`latest\`,\`version_updated_at\`);`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_articles_v_latest_version_updated_at_idx\`;`)
}
