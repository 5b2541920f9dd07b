import { presentRelated } from '../../../src/delivery/present/presentRelated.ts'

const links = [
  { type: 'background', label: 'Background', article: 'published' },
  { type: 'follow-up', label: 'Follow-up', article: 'draft' },
  { type: 'see-also', label: 'See also', article: 'published' },
]

describe('presentRelated', () => {
  it('keeps the links to published articles, in order, and tells no id', () => {
    const target = { id: 'published', slug: 'a-story', headline: 'A story', language: 'en' }
    const article = { slug: 'a-story', headline: 'A story', language: 'en' }
    expect(presentRelated(links, new Map([['published', target]]))).toEqual([
      { type: 'background', label: 'Background', article },
      { type: 'see-also', label: 'See also', article },
    ])
  })

  it('is empty when nothing is published', () => {
    expect(presentRelated(links, new Map())).toEqual([])
  })
})
