import type { Field, Tab } from 'payload'
import { deskOnly } from '../../src/access/deskOnly.ts'
import { inferencesAreWellFormed } from '../../src/import/inferences.ts'

const mentions = (
  name: string,
  relationTo: 'people' | 'organizations' | 'places' | 'events',
  en: string,
  tr: string,
): Field => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  index: true,
  label: { en, tr },
})

export const recordsTab: Tab = {
  label: { en: 'Quotes & sources', tr: 'Alıntılar ve kaynaklar' },
  fields: [
    {
      name: 'toConfirm',
      type: 'ui',
      admin: { components: { Field: '/src/import/components/ToConfirm.tsx#ToConfirm' } },
    },
    {
      name: 'quotes',
      type: 'relationship',
      relationTo: 'quotes',
      hasMany: true,
      index: true,
      label: { en: 'Quotes', tr: 'Alıntılar' },
    },
    {
      name: 'sources',
      type: 'relationship',
      relationTo: 'sources',
      hasMany: true,
      index: true,
      label: { en: 'Sources', tr: 'Kaynaklar' },
    },
    mentions('people', 'people', 'People mentioned', 'Adı geçen kişiler'),
    mentions('organizations', 'organizations', 'Organisations mentioned', 'Adı geçen kurumlar'),
    mentions('places', 'places', 'Places mentioned', 'Adı geçen yerler'),
    mentions('events', 'events', 'Events', 'Olaylar'),
    {
      name: 'inferences',
      type: 'json',
      validate: inferencesAreWellFormed,
      admin: { hidden: true },
      // Who confirmed what is written by deciding it, never by a client; a form left open overwrites no decision.
      access: {
        read: deskOnly,
        update: ({ req }) => req.context.settlesInferences === true,
      },
    },
  ],
}
