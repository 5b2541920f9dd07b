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
      label: false,
      admin: { hideGutter: true, className: 'article-group' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'place',
              type: 'text',
              label: { en: 'Dateline: place', tr: 'Mahreç: yer' },
              admin: { width: '60%' },
            },
            {
              name: 'date',
              type: 'date',
              label: { en: 'Dateline: date', tr: 'Mahreç: tarih' },
              admin: {
                width: '40%',
                date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
              },
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
      admin: { hideGutter: true, className: 'article-group' },
      fields: [
        {
          name: 'image',
          type: 'upload',
          index: true,
          relationTo: 'media',
          label: { en: 'Picture', tr: 'Görsel' },
        },
        { name: 'caption', type: 'textarea', label: { en: 'Caption', tr: 'Resim altı' } },
        { name: 'alt', type: 'text', label: { en: 'Alt text', tr: 'Alternatif metin' } },
      ],
    },
  ],
}
