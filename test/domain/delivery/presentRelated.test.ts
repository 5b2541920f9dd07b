import { presentRelated } from '../../../src/delivery/present/presentRelated.ts'

const links = [
  { type: 'background', label: 'Background', note: 'How it began.', article: 'published' },
  { type: 'follow-up', label: 'Follow-up', note: null, article: 'draft' },
  { type: 'see-also', label: 'See also', note: null, article: 'published' },
]

describe('presentRelated', () => {
  it('keeps the links to published articles, in order, and tells no id', () => {
    const article = {
      slug: 'a-story',
      headline: 'A story',
      language: 'en',
      publishedAt: '2026-02-08T09:00:00.000Z',
    }
    const target = { id: 'published', ...article }
    expect(presentRelated(links, new Map([['published', target]]))).toEqual([
      { type: 'background', label: 'Background', note: 'How it began.', article },
      { type: 'see-also', label: 'See also', note: null, article },
    ])
  })

  it('is empty when nothing is published', () => {
    expect(presentRelated(links, new Map())).toEqual([])
  })
})
