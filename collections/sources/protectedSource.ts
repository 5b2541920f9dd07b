import type { Field } from 'payload'
import { custodiansOnly } from '../../src/sources/custodiansOnly.ts'
import { keepCustodians } from '../../src/sources/keepCustodians.ts'
import { sealIdentity } from '../../src/sources/sealIdentity.ts'

/** Who a confidential source is, and who may know. */
export const protectedSource: Field[] = [
  {
    name: 'confidential',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'Confidential', tr: 'Gizli' },
    access: { update: custodiansOnly },
    admin: { position: 'sidebar' },
  },
  {
    name: 'identity',
    type: 'textarea',
    label: { en: 'Identity (sealed when saved)', tr: 'Kimlik (kaydedilince mühürlenir)' },
    access: { read: () => false, update: custodiansOnly },
    // A copy is another source: who this one is goes with nobody's copy of it.
    hooks: { beforeChange: [sealIdentity], beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      condition: (data) => Boolean(data.confidential),
      description: {
        en: 'Encrypted. Only the custodians below can open it, and each opening is recorded.',
        tr: 'Şifrelenir. Yalnızca aşağıdaki emanetçiler açabilir; her açılış kaydedilir.',
      },
    },
  },
  {
    name: 'custodians',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    index: true,
    label: { en: 'Custodians', tr: 'Emanetçiler' },
    access: { update: custodiansOnly },
    hooks: { beforeChange: [keepCustodians], beforeDuplicate: [() => []] },
    admin: {
      position: 'sidebar',
      condition: (data) => Boolean(data.confidential),
      components: { afterInput: ['/src/admin/SourceIdentity.tsx#SourceIdentity'] },
    },
  },
]
