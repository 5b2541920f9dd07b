import type { ClientField, Field } from 'payload'
import { relatedFieldIn } from '../../../plugins/related-stories/src/admin/relatedFieldIn.ts'
import { optionLabel } from '../../../plugins/related-stories/src/components/state/optionLabel.ts'
import { tabOf } from '../../../plugins/related-stories/src/components/waiting/tabOf.ts'
import { relatedField } from '../../../plugins/related-stories/src/fields/relatedField.ts'

const fields = [
  { name: 'headline', type: 'text' },
  {
    type: 'tabs',
    tabs: [
      { label: 'Write', fields: [{ name: 'body', type: 'textarea' }] },
      {
        label: { en: 'Related', tr: 'İlgili' },
        fields: [{ type: 'row', fields: [{ name: 'related', type: 'ui' }] }],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'section',
        type: 'select',
        options: [
          { value: 'science', label: { en: 'Science', tr: 'Bilim' } },
          { value: 'world', label: 'World' },
          'plain',
        ],
      },
    ],
  },
  { name: 'kind', type: 'text' },
  { name: 'other', type: 'group', fields: [{ name: 'hidden', type: 'select', options: ['a'] }] },
] as unknown as ClientField[]

describe('the tab a field is on', () => {
  it('is found, with its label', () => {
    expect(tabOf(fields, 'related')).toEqual({ in: 1, label: { en: 'Related', tr: 'İlgili' } })
    expect(tabOf(fields, 'body')).toEqual({ in: 0, label: 'Write' })
  })
  it('is none for a field on no tab, and not known for a field that is not there', () => {
    expect(tabOf(fields, 'headline')).toBeNull()
    expect(tabOf(fields, 'section')).toBeNull()
    expect(tabOf(fields, 'nothing')).toBeUndefined()
  })
})

describe('a section', () => {
  it.each([
    ['science', 'en', 'Science'],
    ['science', 'tr', 'Bilim'],
    ['science', 'de', 'Science'],
    ['world', 'tr', 'World'],
    ['plain', 'en', null],
    ['gone', 'en', null],
  ])('%s is called in %s: %s', (value, language, expected) => {
    expect(optionLabel(fields, 'section', value, language)).toBe(expected)
  })
  it('of a field without options, or inside of something else, is what is stored', () => {
    expect(optionLabel(fields, 'kind', 'science', 'en')).toBeNull()
    expect(optionLabel(fields, 'hidden', 'a', 'en')).toBeNull()
  })
})

describe('the field that shows the links', () => {
  it('is found wherever the project put it, under whatever name', () => {
    const own = relatedField({ name: 'links' })
    const group: Field = { type: 'collapsible', label: 'x', fields: [own] }
    expect(relatedFieldIn([{ type: 'tabs', tabs: [{ label: 'x', fields: [group] }] }])).toBe(
      'links',
    )
    expect(relatedFieldIn([{ name: 'headline', type: 'text' }])).toBeNull()
  })
})
