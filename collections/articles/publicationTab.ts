import type { Field, Tab } from 'payload'
import { deskOnly } from '../../src/access/deskOnly.ts'
import { holds } from '../../src/access/holds.ts'
import { may } from '../../src/access/roles.ts'
import { nobody } from '../../src/access/nobody.ts'
import { signOffOptions } from '../../src/articles/vocabulary.ts'

const signOff = (name: string, en: string, tr: string): Field => ({
  name,
  type: 'select',
  options: signOffOptions,
  defaultValue: 'n/a',
  required: true,
  enumName: `sign_off_${name}`,
  label: { en, tr },
  admin: { isClearable: false },
  access: { create: holds('edit'), update: holds('edit'), read: deskOnly },
})

export const publicationTab: Tab = {
  label: { en: 'Publication', tr: 'Yayın' },
  fields: [
    {
      name: 'signOffs',
      type: 'group',
      admin: { hideGutter: true, className: 'article-group' },
      label: { en: 'Sign-offs', tr: 'Onaylar' },
      access: { read: deskOnly },
      fields: [
        {
          type: 'row',
          fields: [
            signOff('legal', 'Legal', 'Hukuk'),
            signOff('rights', 'Rights', 'Haklar'),
            signOff('rightOfReply', 'Right of reply', 'Cevap hakkı'),
          ],
        },
      ],
    },
    {
      name: 'embargo',
      type: 'date',
      label: { en: 'Embargoed until', tr: 'Ambargo bitişi' },
      // Anybody may hold their story back; only those who edit everybody's may let it go.
      access: {
        update: ({ req, doc }) => may(req.user, 'edit') || !doc?.embargo,
        read: deskOnly,
      },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'importHash',
      type: 'text',
      unique: true,
      index: true,
      admin: { hidden: true },
      access: { create: nobody, update: nobody, read: deskOnly },
      // A duplicate is another article: the same text imported again must still find the first one.
      hooks: { beforeDuplicate: [() => null] },
    },
    {
      name: 'copy',
      type: 'json',
      admin: { hidden: true },
      access: { create: nobody, update: nobody, read: deskOnly },
    },
  ],
}
