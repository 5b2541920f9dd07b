import { version } from '../version.ts'

/**
 * `stories`: what is told of each; `words`: their terms, without the texts; `terms`: how often each stands; `gone`: removed
 * lately, so that an old version read before does not come back; `notes`: what the index remembers about itself. The
 * tokenizer takes apart at what is no letter or digit, which no term holds (`stored`).
 */
export const schema: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS stories (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, updated TEXT NOT NULL,
    live INTEGER NOT NULL, date TEXT, language TEXT NOT NULL, facets TEXT NOT NULL, profile TEXT NOT NULL)`,
  'CREATE INDEX IF NOT EXISTS stories_language ON stories (language)',
  `CREATE TABLE IF NOT EXISTS gone (id TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(title, names, lead, body,
    content='', contentless_delete=1, tokenize='ascii')`,
  // Merging later and more at a time makes filling it quicker, and finding in it no slower that one could measure.
  `INSERT INTO words (words, rank) VALUES ('automerge', 8)`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS terms USING fts5vocab(words, row)`,
  `INSERT OR IGNORE INTO notes VALUES ('version', '${version}')`,
]
