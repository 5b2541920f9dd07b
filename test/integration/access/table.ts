import type { Role } from '../../../src/access/roles.ts'

export type Who = Role | 'anonymous'
export type Operation = 'create' | 'read' | 'list' | 'update' | 'delete'

export const everybody: Who[] = [
  'anonymous',
  'reporter',
  'editor',
  'checker',
  'reviewer',
  'chief',
  'admin',
]

const desk: Who[] = ['reporter', 'editor', 'checker', 'reviewer', 'chief', 'admin']
const writers: Who[] = ['reporter', 'editor', 'checker', 'reviewer', 'chief']
const deleters: Who[] = ['editor', 'chief']
const nobody: Who[] = []

const records = { create: writers, read: desk, list: desk, update: writers, delete: deleters }
/** Written by commands alone: no API creates, changes or deletes a line of them. */
const ledger = { create: nobody, read: desk, list: desk, update: nobody, delete: nobody }
/** Of no API at all. */
const closed = { create: nobody, read: nobody, list: nobody, update: nobody, delete: nobody }

/** Who may do what to what: product.md's table, a row a collection. `articles` is somebody else's unpublished draft. */
export const table: Record<string, Record<Operation, Who[]>> = {
  articles: {
    create: writers,
    read: desk,
    list: desk,
    update: ['editor', 'chief'],
    delete: deleters,
  },
  'own article': { create: nobody, read: desk, list: desk, update: writers, delete: deleters },
  'published article': {
    create: nobody,
    read: everybody,
    list: everybody,
    update: nobody,
    delete: nobody,
  },
  quotes: records,
  sources: records,
  people: records,
  organizations: records,
  places: records,
  events: records,
  media: records,
  topics: { create: ['admin'], read: desk, list: desk, update: ['admin'], delete: ['admin'] },
  users: { create: ['admin'], read: desk, list: desk, update: ['admin'], delete: ['admin'] },
  'fact-checks': ledger,
  'desk-events': ledger,
  'publication-schedules': ledger,
  waivers: ledger,
  // Of whom it is for, here the editor: whoever asked for the check that was decided.
  notices: { ...ledger, read: ['editor'], list: ['editor'] },
  'story-links': ledger,
  // What they say is read through the plugin's own answers alone.
  'story-link-lessons': closed,
  'story-index-waiting': closed,
}
