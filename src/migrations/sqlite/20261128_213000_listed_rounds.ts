import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

/** Articles show who checks them until when: what the rounds that are open now say of it. At most one of an article is. */
const open = sql.raw(`FROM \`fact_checks\`
  WHERE \`state\` IN ('requested', 'in-progress', 'submitted') AND \`article_id\` = `)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`UPDATE \`articles\` SET
    \`fact_check_checker_id\` = (SELECT \`checker_id\` ${open} \`articles\`.\`id\`),
    \`fact_check_deadline\` = (SELECT \`deadline\` ${open} \`articles\`.\`id\`)
    WHERE EXISTS (SELECT 1 ${open} \`articles\`.\`id\`);`)
  await db.run(sql`UPDATE \`_articles_v\` SET
    \`version_fact_check_checker_id\` = (SELECT \`checker_id\` ${open} \`_articles_v\`.\`parent_id\`),
    \`version_fact_check_deadline\` = (SELECT \`deadline\` ${open} \`_articles_v\`.\`parent_id\`)
    WHERE \`latest\` = 1 AND EXISTS (SELECT 1 ${open} \`_articles_v\`.\`parent_id\`);`)
}

/** What is derived is derived again: there is nothing to take back. */
export async function down(_: MigrateDownArgs): Promise<void> {}
