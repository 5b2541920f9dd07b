import type { CollectionConfig } from 'payload'
import { anyUser } from '../src/access/anyUser.ts'
import { holds } from '../src/access/holds.ts'
import { roles } from '../src/access/roles.ts'
import { updateUser } from '../src/access/users.ts'
import { firstUserIsAdmin } from '../src/users/firstUserIsAdmin.ts'
import { limitLogIns } from '../src/users/limitLogIns.ts'
import { recordHooks } from './shared.ts'

const roleLabels: Record<(typeof roles)[number], { en: string; tr: string }> = {
  reporter: { en: 'Reporter', tr: 'Muhabir' },
  editor: { en: 'Editor', tr: 'Editör' },
  checker: { en: 'Fact-checker', tr: 'Doğrulayıcı' },
  reviewer: { en: 'Reviewer', tr: 'Denetçi' },
  chief: { en: 'Chief', tr: 'Yayın yönetmeni' },
  admin: { en: 'Administrator', tr: 'Yönetici' },
}

export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { en: 'User', tr: 'Kullanıcı' },
    plural: { en: 'Users', tr: 'Kullanıcılar' },
  },
  auth: {
    maxLoginAttempts: 10,
    lockTime: 5 * 60 * 1000,
    tokenExpiration: 12 * 60 * 60,
    // Payload keeps its interval by a write outside the transaction it holds, which waits for itself on SQLite.
    forgotPassword: { minRequestInterval: 0 },
  },
  admin: {
    hideAPIURL: true,
    group: { en: 'Newsroom', tr: 'Yayın kurulu' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'person'],
    listSearchableFields: ['name', 'email'],
  },
  access: {
    read: anyUser,
    create: holds('administer'),
    update: updateUser,
    delete: holds('administer'),
    unlock: holds('administer'),
    admin: ({ req }) => Boolean(req.user),
  },
  hooks: {
    ...recordHooks,
    beforeOperation: [limitLogIns],
    beforeValidate: [firstUserIsAdmin],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { en: 'Name', tr: 'Ad' } },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['reporter'],
      saveToJWT: true,
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      label: { en: 'Roles', tr: 'Roller' },
      access: { create: holds('administer'), update: holds('administer') },
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      unique: true,
      label: { en: 'Byline person', tr: 'İmzadaki kişi' },
      access: { create: holds('administer'), update: holds('administer') },
      admin: {
        description: {
          en: 'Ties this log-in to its byline: whoever is in the byline wrote the article and does not approve it.',
          tr: 'Bu hesabı imzasına bağlar: imzası olan haberi yazmıştır ve onaylayamaz.',
        },
      },
    },
  ],
}
