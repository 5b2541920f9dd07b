import { readText } from '../../../plugins/fact-check/src/domain/readText.ts'

const text = (words: string) => ({ text: words })

describe('the texts of a value, when the project says nothing', () => {
  it('a string is one text, anything else without text is none', () => {
    expect(readText('Hello.')).toEqual([{ text: 'Hello.' }])
    for (const value of [undefined, null, 3, {}, { root: 3 }, true])
      expect(readText(value)).toEqual([])
  })

  it('a Slate tree is one text a block, link targets are marks', () => {
    expect(
      readText([
        {
          children: [
            text('See '),
            { type: 'link', url: 'https://a.example', children: [text('this')] },
            text('.'),
          ],
        },
        {
          type: 'ul',
          children: [
            { type: 'li', children: [text('One')] },
            { type: 'li', children: [text('Two')] },
          ],
        },
      ]),
    ).toEqual([
      { text: 'See this.', marks: [{ start: 4, end: 8, value: 'link:https://a.example' }] },
      { text: 'One', marks: [] },
      { text: 'Two', marks: [] },
    ])
  })

  it('a Lexical tree likewise', () => {
    expect(
      readText({
        root: {
          children: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: 'See' },
                { type: 'linebreak' },
                {
                  type: 'link',
                  fields: { doc: { relationTo: 'articles', value: '7' } },
                  children: [{ type: 'text', text: 'it' }],
                },
              ],
            },
          ],
        },
      }),
    ).toEqual([{ text: 'See it', marks: [{ start: 4, end: 6, value: 'link:articles/7' }] }])
  })
})
