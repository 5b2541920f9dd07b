import type { Tab } from 'payload'
import { newsroomEditor } from '../../src/editor/newsroomEditor.ts'

export const writeTab: Tab = {
  label: { en: 'Write', tr: 'Yaz' },
  fields: [
    {
      name: 'headline',
      type: 'text',
      required: true,
      maxLength: 300,
      label: { en: 'Headline', tr: 'Başlık' },
    },
    { name: 'standfirst', type: 'textarea', label: { en: 'Standfirst', tr: 'Spot' } },
    {
      name: 'dateline',
      type: 'group',
      label: { en: 'Dateline', tr: 'Mahreç' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'place', type: 'text', label: { en: 'Place', tr: 'Yer' } },
            {
              name: 'date',
              type: 'date',
              label: { en: 'Date', tr: 'Tarih' },
              admin: { date: { pickerAppearance: 'dayOnly' } },
            },
          ],
        },
      ],
    },
    {
      name: 'body',
      type: 'richText',
      label: { en: 'Body', tr: 'Metin' },
      editor: newsroomEditor(),
    },
    {
      name: 'leadMedia',
      type: 'group',
      label: { en: 'Lead picture', tr: 'Ana görsel' },
      fields: [
        {
          name: 'image',
          type: 'upload',
          relationTo: 'media',
          label: { en: 'Picture', tr: 'Görsel' },
        },
        { name: 'caption', type: 'textarea', label: { en: 'Caption', tr: 'Resim altı' } },
        { name: 'alt', type: 'text', label: { en: 'Alt text', tr: 'Alternatif metin' } },
      ],
    },
  ],
}
