import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`fact_check_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article_id\` text(36),
  	\`field\` text,
  	\`exact\` text NOT NULL,
  	\`prefix\` text,
  	\`suffix\` text,
  	\`start\` numeric,
  	\`anchor_state\` text,
  	\`candidates\` text,
  	\`round\` numeric,
  	\`text\` text NOT NULL,
  	\`by_id\` text(36),
  	\`resolved_at\` text,
  	\`resolved_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`fact_check_comments_article_idx\` ON \`fact_check_comments\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_check_comments_by_idx\` ON \`fact_check_comments\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_check_comments_resolved_by_idx\` ON \`fact_check_comments\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_check_comments_updated_at_idx\` ON \`fact_check_comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fact_check_comments_created_at_idx\` ON \`fact_check_comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`fact_check_comments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fact_check_comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fact_check_comments_rels_order_idx\` ON \`fact_check_comments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`fact_check_comments_rels_parent_idx\` ON \`fact_check_comments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_check_comments_rels_path_idx\` ON \`fact_check_comments_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`fact_check_comments_rels_users_id_idx\` ON \`fact_check_comments_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`evidence_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`retrieved_at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`evidence_files_sha256_idx\` ON \`evidence_files\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`evidence_files_by_idx\` ON \`evidence_files\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`evidence_files_updated_at_idx\` ON \`evidence_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`evidence_files_created_at_idx\` ON \`evidence_files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`evidence_files_filename_idx\` ON \`evidence_files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`waivers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article_id\` text(36),
  	\`reason\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`deadline\` text,
  	\`passages\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`waivers_article_idx\` ON \`waivers\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`waivers_by_idx\` ON \`waivers\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`waivers_deadline_idx\` ON \`waivers\` (\`deadline\`);`)
  await db.run(sql`CREATE INDEX \`waivers_updated_at_idx\` ON \`waivers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`waivers_created_at_idx\` ON \`waivers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`waivers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`waivers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`waivers_rels_order_idx\` ON \`waivers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`waivers_rels_parent_idx\` ON \`waivers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`waivers_rels_path_idx\` ON \`waivers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`waivers_rels_users_id_idx\` ON \`waivers_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`to_id\` text(36),
  	\`kind\` text NOT NULL,
  	\`article_id\` text(36),
  	\`by_id\` text(36),
  	\`passage_key\` text,
  	\`claim_id\` text(36),
  	\`comment_id\` text(36),
  	\`values\` text,
  	\`seen_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`claim_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`fact_check_comments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_to_idx\` ON \`notices\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_article_idx\` ON \`notices\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_by_idx\` ON \`notices\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_claim_idx\` ON \`notices\` (\`claim_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_comment_idx\` ON \`notices\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`to_seenAt_idx\` ON \`notices\` (\`to_id\`,\`seen_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`fact_check_checker_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`fact_check_deadline\` text;`)
  await db.run(sql`CREATE INDEX \`articles_fact_check_checker_idx\` ON \`articles\` (\`fact_check_checker_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_fact_check_deadline_idx\` ON \`articles\` (\`fact_check_deadline\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_fact_check_checker_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_fact_check_deadline\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_fact_check_checker_idx\` ON \`_articles_v\` (\`version_fact_check_checker_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_fact_check_deadline_idx\` ON \`_articles_v\` (\`version_fact_check_deadline\`);`)
  await db.run(sql`ALTER TABLE \`fact_checks\` ADD \`approved_claims\` text;`)
  await db.run(sql`ALTER TABLE \`fact_checks\` ADD \`waiver_id\` text(36) REFERENCES waivers(id);`)
  await db.run(sql`CREATE INDEX \`fact_checks_waiver_idx\` ON \`fact_checks\` (\`waiver_id\`);`)
  await db.run(sql`ALTER TABLE \`claims_evidence\` ADD \`file_id\` text(36) REFERENCES evidence_files(id);`)
  await db.run(sql`CREATE INDEX \`claims_evidence_file_idx\` ON \`claims_evidence\` (\`file_id\`);`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`same_as_id\` text(36) REFERENCES claims(id);`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`recheck_since\` text;`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`recheck\` text;`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`best_before\` text;`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`review_shown\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`review_scale\` text;`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`review_rating\` text;`)
  await db.run(sql`ALTER TABLE \`claims\` ADD \`review_verdict\` text;`)
  await db.run(sql`CREATE INDEX \`claims_same_as_idx\` ON \`claims\` (\`same_as_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_recheck_since_idx\` ON \`claims\` (\`recheck_since\`);`)
  await db.run(sql`CREATE INDEX \`claims_best_before_idx\` ON \`claims\` (\`best_before\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`fact_check_comments_id\` text(36) REFERENCES fact_check_comments(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`evidence_files_id\` text(36) REFERENCES evidence_files(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`waivers_id\` text(36) REFERENCES waivers(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notices_id\` text(36) REFERENCES notices(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fact_check_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`fact_check_comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_evidence_files_id_idx\` ON \`payload_locked_documents_rels\` (\`evidence_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_waivers_id_idx\` ON \`payload_locked_documents_rels\` (\`waivers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`fact_check_comments\`;`)
  await db.run(sql`DROP TABLE \`fact_check_comments_rels\`;`)
  await db.run(sql`DROP TABLE \`evidence_files\`;`)
  await db.run(sql`DROP TABLE \`waivers\`;`)
  await db.run(sql`DROP TABLE \`waivers_rels\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`standfirst\` text,
  	\`dateline_place\` text,
  	\`dateline_date\` text,
  	\`body\` text,
  	\`lead_media_image_id\` text(36),
  	\`lead_media_caption\` text,
  	\`lead_media_alt\` text,
  	\`inferences\` text,
  	\`sign_offs_legal\` text DEFAULT 'n/a',
  	\`sign_offs_rights\` text DEFAULT 'n/a',
  	\`sign_offs_right_of_reply\` text DEFAULT 'n/a',
  	\`embargo\` text,
  	\`import_hash\` text,
  	\`copy\` text,
  	\`slug\` text,
  	\`language\` text DEFAULT 'en',
  	\`section\` text,
  	\`genre\` text DEFAULT 'news',
  	\`urgency\` numeric DEFAULT 5,
  	\`fact_check_status\` text DEFAULT 'unchecked',
  	\`created_by_id\` text(36),
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`passage_editors\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_media_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "headline", "standfirst", "dateline_place", "dateline_date", "body", "lead_media_image_id", "lead_media_caption", "lead_media_alt", "inferences", "sign_offs_legal", "sign_offs_rights", "sign_offs_right_of_reply", "embargo", "import_hash", "copy", "slug", "language", "section", "genre", "urgency", "fact_check_status", "created_by_id", "first_published_at", "published_at", "passage_editors", "updated_at", "created_at", "_status") SELECT "id", "headline", "standfirst", "dateline_place", "dateline_date", "body", "lead_media_image_id", "lead_media_caption", "lead_media_alt", "inferences", "sign_offs_legal", "sign_offs_rights", "sign_offs_right_of_reply", "embargo", "import_hash", "copy", "slug", "language", "section", "genre", "urgency", "fact_check_status", "created_by_id", "first_published_at", "published_at", "passage_editors", "updated_at", "created_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_lead_media_lead_media_image_idx\` ON \`articles\` (\`lead_media_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_import_hash_idx\` ON \`articles\` (\`import_hash\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_language_idx\` ON \`articles\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`articles_section_idx\` ON \`articles\` (\`section\`);`)
  await db.run(sql`CREATE INDEX \`articles_fact_check_status_idx\` ON \`articles\` (\`fact_check_status\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_by_idx\` ON \`articles\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`slug_language_idx\` ON \`articles\` (\`slug\`,\`language\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_idx\` ON \`articles\` (\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_language_publishedAt_idx\` ON \`articles\` (\`_status\`,\`language\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_headline\` text,
  	\`version_standfirst\` text,
  	\`version_dateline_place\` text,
  	\`version_dateline_date\` text,
  	\`version_body\` text,
  	\`version_lead_media_image_id\` text(36),
  	\`version_lead_media_caption\` text,
  	\`version_lead_media_alt\` text,
  	\`version_inferences\` text,
  	\`version_sign_offs_legal\` text DEFAULT 'n/a',
  	\`version_sign_offs_rights\` text DEFAULT 'n/a',
  	\`version_sign_offs_right_of_reply\` text DEFAULT 'n/a',
  	\`version_embargo\` text,
  	\`version_import_hash\` text,
  	\`version_copy\` text,
  	\`version_slug\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_section\` text,
  	\`version_genre\` text DEFAULT 'news',
  	\`version_urgency\` numeric DEFAULT 5,
  	\`version_fact_check_status\` text DEFAULT 'unchecked',
  	\`version_created_by_id\` text(36),
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_passage_editors\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_media_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_headline", "version_standfirst", "version_dateline_place", "version_dateline_date", "version_body", "version_lead_media_image_id", "version_lead_media_caption", "version_lead_media_alt", "version_inferences", "version_sign_offs_legal", "version_sign_offs_rights", "version_sign_offs_right_of_reply", "version_embargo", "version_import_hash", "version_copy", "version_slug", "version_language", "version_section", "version_genre", "version_urgency", "version_fact_check_status", "version_created_by_id", "version_first_published_at", "version_published_at", "version_passage_editors", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_headline", "version_standfirst", "version_dateline_place", "version_dateline_date", "version_body", "version_lead_media_image_id", "version_lead_media_caption", "version_lead_media_alt", "version_inferences", "version_sign_offs_legal", "version_sign_offs_rights", "version_sign_offs_right_of_reply", "version_embargo", "version_import_hash", "version_copy", "version_slug", "version_language", "version_section", "version_genre", "version_urgency", "version_fact_check_status", "version_created_by_id", "version_first_published_at", "version_published_at", "version_passage_editors", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_lead_media_version_lead_media_image_idx\` ON \`_articles_v\` (\`version_lead_media_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_import_hash_idx\` ON \`_articles_v\` (\`version_import_hash\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_language_idx\` ON \`_articles_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_section_idx\` ON \`_articles_v\` (\`version_section\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_fact_check_status_idx\` ON \`_articles_v\` (\`version_fact_check_status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_by_idx\` ON \`_articles_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_slug_version_language_idx\` ON \`_articles_v\` (\`version_slug\`,\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_publishedAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_language\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_fact_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article_id\` text(36),
  	\`round\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`depth\` text NOT NULL,
  	\`requested_by_id\` text(36),
  	\`note\` text,
  	\`deadline\` text,
  	\`checker_id\` text(36),
  	\`reviewer_id\` text(36),
  	\`decision_note\` text,
  	\`requested_text\` text,
  	\`decisions\` text,
  	\`approved_passages\` text,
  	\`requested_at\` text,
  	\`started_at\` text,
  	\`submitted_at\` text,
  	\`approved_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`requested_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`checker_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_fact_checks\`("id", "article_id", "round", "state", "depth", "requested_by_id", "note", "deadline", "checker_id", "reviewer_id", "decision_note", "requested_text", "decisions", "approved_passages", "requested_at", "started_at", "submitted_at", "approved_at", "updated_at", "created_at") SELECT "id", "article_id", "round", "state", "depth", "requested_by_id", "note", "deadline", "checker_id", "reviewer_id", "decision_note", "requested_text", "decisions", "approved_passages", "requested_at", "started_at", "submitted_at", "approved_at", "updated_at", "created_at" FROM \`fact_checks\`;`)
  await db.run(sql`DROP TABLE \`fact_checks\`;`)
  await db.run(sql`ALTER TABLE \`__new_fact_checks\` RENAME TO \`fact_checks\`;`)
  await db.run(sql`CREATE INDEX \`fact_checks_article_idx\` ON \`fact_checks\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_state_idx\` ON \`fact_checks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_requested_by_idx\` ON \`fact_checks\` (\`requested_by_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_deadline_idx\` ON \`fact_checks\` (\`deadline\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_checker_idx\` ON \`fact_checks\` (\`checker_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_reviewer_idx\` ON \`fact_checks\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_updated_at_idx\` ON \`fact_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fact_checks_created_at_idx\` ON \`fact_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_round_idx\` ON \`fact_checks\` (\`article_id\`,\`round\`);`)
  await db.run(sql`CREATE TABLE \`__new_claims_evidence\` (
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
  await db.run(sql`INSERT INTO \`__new_claims_evidence\`("_order", "_parent_id", "id", "source", "url", "excerpt", "note", "supports", "by_id", "at") SELECT "_order", "_parent_id", "id", "source", "url", "excerpt", "note", "supports", "by_id", "at" FROM \`claims_evidence\`;`)
  await db.run(sql`DROP TABLE \`claims_evidence\`;`)
  await db.run(sql`ALTER TABLE \`__new_claims_evidence\` RENAME TO \`claims_evidence\`;`)
  await db.run(sql`CREATE INDEX \`claims_evidence_order_idx\` ON \`claims_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_evidence_parent_id_idx\` ON \`claims_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_evidence_by_idx\` ON \`claims_evidence\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_claims\` (
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
  await db.run(sql`INSERT INTO \`__new_claims\`("id", "article_id", "field", "exact", "prefix", "suffix", "start", "anchor_state", "candidates", "kind", "outcome", "claimant", "change", "note", "marked_by_id", "checker_id", "settled_at", "settled_text", "ruled_by_id", "ruled_at", "ruling", "updated_at", "created_at") SELECT "id", "article_id", "field", "exact", "prefix", "suffix", "start", "anchor_state", "candidates", "kind", "outcome", "claimant", "change", "note", "marked_by_id", "checker_id", "settled_at", "settled_text", "ruled_by_id", "ruled_at", "ruling", "updated_at", "created_at" FROM \`claims\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`ALTER TABLE \`__new_claims\` RENAME TO \`claims\`;`)
  await db.run(sql`CREATE INDEX \`claims_article_idx\` ON \`claims\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_outcome_idx\` ON \`claims\` (\`outcome\`);`)
  await db.run(sql`CREATE INDEX \`claims_marked_by_idx\` ON \`claims\` (\`marked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_checker_idx\` ON \`claims\` (\`checker_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_ruled_by_idx\` ON \`claims\` (\`ruled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
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
  	\`claims_id\` text(36),
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
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`desk_events_id\`) REFERENCES \`desk_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publication_schedules_id\`) REFERENCES \`publication_schedules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`story_links_id\`) REFERENCES \`story_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "quotes_id", "sources_id", "people_id", "organizations_id", "places_id", "events_id", "topics_id", "media_id", "users_id", "fact_checks_id", "claims_id", "desk_events_id", "publication_schedules_id", "story_links_id") SELECT "id", "order", "parent_id", "path", "articles_id", "quotes_id", "sources_id", "people_id", "organizations_id", "places_id", "events_id", "topics_id", "media_id", "users_id", "fact_checks_id", "claims_id", "desk_events_id", "publication_schedules_id", "story_links_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_desk_events_id_idx\` ON \`payload_locked_documents_rels\` (\`desk_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publication_schedules_id_idx\` ON \`payload_locked_documents_rels\` (\`publication_schedules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_story_links_id_idx\` ON \`payload_locked_documents_rels\` (\`story_links_id\`);`)
}
