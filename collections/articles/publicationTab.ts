import type { Field, Tab } from 'payload'
import { holds } from '../../src/access/holds.ts'
import { signOffOptions } from '../../src/articles/vocabulary.ts'

const signOff = (name: string, en: string, tr: string): Field => ({
  name,
  type: 'select',
  options: signOffOptions,
  defaultValue: 'n/a',
  required: true,
  enumName: `sign_off_${name}`,
  label: { en, tr },
  access: { create: holds('edit'), update: holds('edit') },
})

export const publicationTab: Tab = {
  label: { en: 'Publication', tr: 'Yayın' },
  fields: [
    {
      name: 'signOffs',
      type: 'group',
      label: { en: 'Sign-offs', tr: 'Onaylar' },
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
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'importHash',
      type: 'text',
      unique: true,
      index: true,
      admin: { hidden: true, readOnly: true },
    },
    { name: 'copy', type: 'json', admin: { hidden: true } },
  ],
}
