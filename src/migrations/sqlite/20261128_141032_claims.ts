import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`claims_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source\` text,
  	\`url\` text,
  	\`excerpt\` text,
  	\`note\` text,
  	\`supports\` integer DEFAULT true,
  	\`by_id\` text(36),
  	\`at\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_evidence_order_idx\` ON \`claims_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_evidence_parent_id_idx\` ON \`claims_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_evidence_by_idx\` ON \`claims_evidence\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article_id\` text(36),
  	\`field\` text,
  	\`exact\` text NOT NULL,
  	\`prefix\` text,
  	\`suffix\` text,
  	\`start\` numeric,
  	\`anchor_state\` text,
  	\`candidates\` text,
  	\`kind\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`claimant\` text,
  	\`change\` text,
  	\`note\` text,
  	\`marked_by_id\` text(36),
  	\`checker_id\` text(36),
  	\`settled_at\` text,
  	\`settled_text\` text,
  	\`ruled_by_id\` text(36),
  	\`ruled_at\` text,
  	\`ruling\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`marked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`checker_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ruled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_article_idx\` ON \`claims\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_outcome_idx\` ON \`claims\` (\`outcome\`);`)
  await db.run(sql`CREATE INDEX \`claims_marked_by_idx\` ON \`claims\` (\`marked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_checker_idx\` ON \`claims\` (\`checker_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_ruled_by_idx\` ON \`claims\` (\`ruled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`fact_checks\` ADD \`deadline\` text;`)
  await db.run(sql`ALTER TABLE \`fact_checks\` ADD \`checker_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`fact_checks\` ADD \`decisions\` text;`)
  await db.run(sql`ALTER TABLE \`fact_checks\` ADD \`started_at\` text;`)
  await db.run(sql`ALTER TABLE \`fact_checks\` ADD \`submitted_at\` text;`)
  await db.run(sql`CREATE INDEX \`fact_checks_deadline_idx\` ON \`fact_checks\` (\`deadline\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_checker_idx\` ON \`fact_checks\` (\`checker_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`claims_id\` text(36) REFERENCES claims(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`claims_evidence\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_fact_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article_id\` text(36),
  	\`round\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`depth\` text NOT NULL,
  	\`requested_by_id\` text(36),
  	\`note\` text,
  	\`reviewer_id\` text(36),
  	\`decision_note\` text,
  	\`requested_text\` text,
  	\`approved_passages\` text,
  	\`requested_at\` text,
  	\`approved_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`requested_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_fact_checks\`("id", "article_id", "round", "state", "depth", "requested_by_id", "note", "reviewer_id", "decision_note", "requested_text", "approved_passages", "requested_at", "approved_at", "updated_at", "created_at") SELECT "id", "article_id", "round", "state", "depth", "requested_by_id", "note", "reviewer_id", "decision_note", "requested_text", "approved_passages", "requested_at", "approved_at", "updated_at", "created_at" FROM \`fact_checks\`;`)
  await db.run(sql`DROP TABLE \`fact_checks\`;`)
  await db.run(sql`ALTER TABLE \`__new_fact_checks\` RENAME TO \`fact_checks\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`fact_checks_article_idx\` ON \`fact_checks\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_state_idx\` ON \`fact_checks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_requested_by_idx\` ON \`fact_checks\` (\`requested_by_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_reviewer_idx\` ON \`fact_checks\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_updated_at_idx\` ON \`fact_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_created_at_idx\` ON \`fact_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_round_idx\` ON \`fact_checks\` (\`article_id\`,\`round\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`quotes_id\` text(36),
  	\`sources_id\` text(36),
  	\`people_id\` text(36),
  	\`organizations_id\` text(36),
  	\`places_id\` text(36),
  	\`events_id\` text(36),
  	\`topics_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`fact_checks_id\` text(36),
  	\`desk_events_id\` text(36),
  	\`publication_schedules_id\` text(36),
  	\`story_links_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quotes_id\`) REFERENCES \`quotes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_checks_id\`) REFERENCES \`fact_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`desk_events_id\`) REFERENCES \`desk_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publication_schedules_id\`) REFERENCES \`publication_schedules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`story_links_id\`) REFERENCES \`story_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "quotes_id", "sources_id", "people_id", "organizations_id", "places_id", "events_id", "topics_id", "media_id", "users_id", "fact_checks_id", "desk_events_id", "publication_schedules_id", "story_links_id") SELECT "id", "order", "parent_id", "path", "articles_id", "quotes_id", "sources_id", "people_id", "organizations_id", "places_id", "events_id", "topics_id", "media_id", "users_id", "fact_checks_id", "desk_events_id", "publication_schedules_id", "story_links_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quotes_id_idx\` ON \`payload_locked_documents_rels\` (\`quotes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fact_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`fact_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_desk_events_id_idx\` ON \`payload_locked_documents_rels\` (\`desk_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publication_schedules_id_idx\` ON \`payload_locked_documents_rels\` (\`publication_schedules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_story_links_id_idx\` ON \`payload_locked_documents_rels\` (\`story_links_id\`);`)
}
