import fc from 'fast-check'
import { escape, html } from '../../../plugins/fact-check/src/file/html/markup.ts'
import { en } from '../../../plugins/fact-check/src/file/words/en.ts'
import { tr } from '../../../plugins/fact-check/src/file/words/tr.ts'

describe('markup', () => {
  it('lets no text become markup, leave its attribute or turn the direction of others', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('<', '>', '"', "'", '&', '\u202e', '\u0000', '\ud800', 'a'),
      }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const safe = escape(text)
        expect(safe).not.toMatch(/[<>"'\u202a-\u202e\u2066-\u2069]/)
        expect([...safe].every((letter) => (letter.codePointAt(0) ?? 0) > 8)).toBe(true)
        expect(safe.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
        expect(() => encodeURIComponent(safe)).not.toThrow()
        expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="${safe}">${safe}</p>`)
      }),
    )
  })

  it('keeps what is markup already, and leaves nothing out but nothing', () => {
    expect(
      html`<ul>
        ${[html`<li>${'<'}</li>`, html`<li>${2}</li>`]}${null}${undefined}
      </ul>`.text.replace(/\s+(?=<)/g, ''),
    ).toBe('<ul><li>&lt;</li><li>2</li></ul>')
  })
})

it('the words of the file are all there in Turkish, and are not English', () => {
  const flat = (table: object): [string, unknown][] =>
    Object.entries(table).flatMap(([key, value]): [string, unknown][] =>
      typeof value === 'object' && value !== null
        ? flat(value as object).map(([inner, word]) => [`${key}.${inner}`, word])
        : [[key, value]],
    )
  const english = new Map(flat(en))
  const turkish = new Map(flat(tr))
  expect([...turkish.keys()]).toEqual([...english.keys()])
  const same = [...english].filter(
    ([key, word]) => typeof word === 'string' && turkish.get(key) === word,
  )
  expect(same).toEqual([])
})
