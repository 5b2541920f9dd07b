import type { TextField } from 'payload'

/** How a stored state or kind is shown: as a word of the reader's language. It stays plain text in the database. */
export const recordWord: Pick<TextField, 'admin'> = {
  admin: {
    components: {
      Cell: '@galley/payload-fact-check/client#RecordCell',
      Field: '@galley/payload-fact-check/client#RecordField',
    },
  },
}
