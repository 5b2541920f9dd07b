import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric,
  	\`pending\` integer DEFAULT false NOT NULL,
  	\`at\` text NOT NULL,
  	\`about\` text NOT NULL,
  	\`document\` text,
  	\`origin\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`changes_seq_idx\` ON \`changes\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`changes_pending_idx\` ON \`changes\` (\`pending\`);`)
  await db.run(sql`CREATE INDEX \`changes_at_idx\` ON \`changes\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_idx\` ON \`articles\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_language_publishedAt_idx\` ON \`articles\` (\`_status\`,\`language\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_publishedAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_language\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`state_at_idx\` ON \`publication_schedules\` (\`state\`,\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`DROP INDEX \`_status_publishedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`_status_language_publishedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_publishedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_language_version_publishedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`state_at_idx\`;`)
}
