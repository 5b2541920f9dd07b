import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`changes_pending_idx\`;`)
  await db.run(sql`CREATE INDEX \`pending_at_idx\` ON \`changes\` (\`pending\`,\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`pending_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`changes_pending_idx\` ON \`changes\` (\`pending\`);`)
}
