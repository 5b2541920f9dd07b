const forget = `DELETE FROM claims_search WHERE rowid IN
  (SELECT rowid FROM claims_search WHERE claims_search MATCH 'claim : "' || old.id || '"');`
const remember = `INSERT INTO claims_search (claim, terms) VALUES (new.id, new.terms);`

/**
 * What makes the index of words on SQLite, for a migration of the project's own. Triggers keep it: whatever writes a claim, in
 * the transaction it writes in. A claim is found again in the index by its id as a phrase, since row numbers change when a
 * database is vacuumed. A migration that makes the table `claims` anew loses its triggers: it has to run these again.
 */
export const claimSearchStatements: readonly string[] = [
  `DROP TRIGGER IF EXISTS claims_search_insert`,
  `DROP TRIGGER IF EXISTS claims_search_update`,
  `DROP TRIGGER IF EXISTS claims_search_delete`,
  `DROP TABLE IF EXISTS claims_search`,
  `CREATE VIRTUAL TABLE claims_search USING fts5(claim, terms, tokenize = 'unicode61')`,
  `INSERT INTO claims_search (claim, terms) SELECT id, terms FROM claims WHERE terms IS NOT NULL`,
  `CREATE TRIGGER claims_search_insert AFTER INSERT ON claims WHEN new.terms IS NOT NULL
    BEGIN ${remember} END`,
  `CREATE TRIGGER claims_search_update AFTER UPDATE ON claims WHEN old.terms IS NOT new.terms
    BEGIN ${forget} ${remember} END`,
  `CREATE TRIGGER claims_search_delete AFTER DELETE ON claims
    BEGIN ${forget} END`,
]
