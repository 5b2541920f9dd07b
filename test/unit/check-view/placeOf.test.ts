import type { ClientField } from 'payload'
import { placeOf } from '../../../plugins/fact-check/src/components/state/placeOf.ts'

const fields = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Write',
        fields: [
          { name: 'headline', type: 'text', label: { en: 'Headline', tr: 'Başlık' } },
          {
            name: 'leadMedia',
            type: 'group',
            label: 'Lead picture',
            fields: [
              { type: 'row', fields: [{ name: 'caption', type: 'textarea', label: 'Caption' }] },
            ],
          },
          { name: 'body', type: 'richText', label: 'Body' },
        ],
      },
      { label: 'Check', fields: [{ name: 'check', type: 'ui' }] },
      { name: 'legal', label: 'Legal', fields: [{ name: 'note', type: 'text', label: 'Note' }] },
    ],
  },
  { name: 'slug', type: 'text', label: 'Slug' },
] as unknown as ClientField[]

describe('where a field stands', () => {
  it.each([
    ['headline', 0, { en: 'Headline', tr: 'Başlık' }],
    ['leadMedia.caption', 0, 'Caption'],
    ['leadMedia', 0, 'Lead picture'],
    ['body[3].children[1]', 0, 'Body'],
    ['legal.note', 2, 'Note'],
  ])('%s is found in its tab with its label', (path, tab, label) => {
    expect(placeOf(fields, path)).toEqual({ tab, label })
  })

  it('finds the check view by its ui field, which has no label', () => {
    expect(placeOf(fields, 'check')?.tab).toBe(1)
  })

  it('says that a sidebar field stands in no tab', () => {
    expect(placeOf(fields, 'slug')).toEqual({ tab: null, label: 'Slug' })
  })

  it('does not take a name for another that begins with it', () => {
    expect(placeOf(fields, 'headlines')).toBeNull()
    expect(placeOf(fields, 'nowhere.caption')).toBeNull()
  })
})
