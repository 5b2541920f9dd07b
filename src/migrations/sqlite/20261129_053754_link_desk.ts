import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`story_link_lessons\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`since\` text NOT NULL,
  	\`reset_by_id\` text(36),
  	FOREIGN KEY (\`reset_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`story_link_lessons_since_idx\` ON \`story_link_lessons\` (\`since\`);`)
  await db.run(sql`CREATE INDEX \`story_link_lessons_reset_by_idx\` ON \`story_link_lessons\` (\`reset_by_id\`);`)
  await db.run(sql`CREATE TABLE \`story_index_waiting\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`story\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`story_index_waiting_at_idx\` ON \`story_index_waiting\` (\`at\`);`)
  await db.run(sql`ALTER TABLE \`story_links\` ADD \`score\` numeric;`)
  await db.run(sql`ALTER TABLE \`story_links\` ADD \`reasons\` text;`)
  await db.run(sql`ALTER TABLE \`story_links\` ADD \`postponed_until\` text;`)
  await db.run(sql`ALTER TABLE \`story_links\` ADD \`from_order\` numeric;`)
  await db.run(sql`ALTER TABLE \`story_links\` ADD \`to_order\` numeric;`)
  await db.run(sql`ALTER TABLE \`story_links\` ADD \`from_pinned\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`story_links\` ADD \`to_pinned\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`story_links\` ADD \`from_news\` text;`)
  await db.run(sql`ALTER TABLE \`story_links\` ADD \`to_news\` text;`)
  await db.run(sql`ALTER TABLE \`story_links\` ADD \`has_news\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`story_links\` ADD \`older\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`story_links\` ADD \`before\` text;`)
  await db.run(sql`CREATE INDEX \`story_links_postponed_until_idx\` ON \`story_links\` (\`postponed_until\`);`)
  await db.run(sql`CREATE INDEX \`story_links_has_news_idx\` ON \`story_links\` (\`has_news\`);`)
  await db.run(sql`CREATE INDEX \`state_proposedAt_idx\` ON \`story_links\` (\`state\`,\`proposed_at\`);`)
  await db.run(sql`CREATE INDEX \`state_score_idx\` ON \`story_links\` (\`state\`,\`score\`);`)
  await db.run(sql`CREATE INDEX \`state_older_proposedAt_idx\` ON \`story_links\` (\`state\`,\`older\`,\`proposed_at\`);`)
  await db.run(sql`ALTER TABLE \`story_links\` DROP COLUMN \`order\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`story_link_lessons\`;`)
  await db.run(sql`DROP TABLE \`story_index_waiting\`;`)
  await db.run(sql`DROP INDEX \`story_links_postponed_until_idx\`;`)
  await db.run(sql`DROP INDEX \`story_links_has_news_idx\`;`)
  await db.run(sql`DROP INDEX \`state_proposedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`state_score_idx\`;`)
  await db.run(sql`DROP INDEX \`state_older_proposedAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`story_links\` ADD \`order\` numeric;`)
  await db.run(sql`ALTER TABLE \`story_links\` DROP COLUMN \`score\`;`)
  await db.run(sql`ALTER TABLE \`story_links\` DROP COLUMN \`reasons\`;`)
  await db.run(sql`ALTER TABLE \`story_links\` DROP COLUMN \`postponed_until\`;`)
  await db.run(sql`ALTER TABLE \`story_links\` DROP COLUMN \`from_order\`;`)
  await db.run(sql`ALTER TABLE \`story_links\` DROP COLUMN \`to_order\`;`)
  await db.run(sql`ALTER TABLE \`story_links\` DROP COLUMN \`from_pinned\`;`)
  await db.run(sql`ALTER TABLE \`story_links\` DROP COLUMN \`to_pinned\`;`)
  await db.run(sql`ALTER TABLE \`story_links\` DROP COLUMN \`from_news\`;`)
  await db.run(sql`ALTER TABLE \`story_links\` DROP COLUMN \`to_news\`;`)
  await db.run(sql`ALTER TABLE \`story_links\` DROP COLUMN \`has_news\`;`)
  await db.run(sql`ALTER TABLE \`story_links\` DROP COLUMN \`older\`;`)
  await db.run(sql`ALTER TABLE \`story_links\` DROP COLUMN \`before\`;`)
}
