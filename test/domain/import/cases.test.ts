import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../../src/import/text/extract.ts'
import type { MentionType } from '../../../src/import/text/extraction.ts'

const folder = process.env.GALLEY_CASES
const suite = folder ? describe : null

suite?.('a real wire article', () => {
  const text = readFileSync(join(folder ?? '', '000_cb01ad8e5fa5d174.txt'), 'utf8')
  const found = extract(text)
  const names = (type: MentionType) =>
    new Set(
      found.mentions.filter((mention) => mention.type === type).map((mention) => mention.text),
    )

  it('has its title, dateline and language', () => {
    expect(found.title).toBe(text.slice(0, text.indexOf('\n')).trim())
    expect(found.dateline).toEqual({ place: 'Ankara', date: null })
    expect(found.language).toBe('en')
    expect(found.paragraphs).toHaveLength(10)
  })

  it('has two direct quotes; the pair of marks around two words is none', () => {
    expect(found.quotes).toHaveLength(2)
    expect(found.quotes.every((quote) => quote.text.split(' ').length > 15)).toBe(true)
    expect(text.match(/“/gu)).toHaveLength(3)
  })

  it('has the first from the Foreign Ministry, whose statement said it', () => {
    expect(found.quotes[0]).toMatchObject({
      cue: 'said',
      sure: true,
      speaker: { text: 'the Foreign Ministry', name: 'Foreign Ministry' },
    })
  })

  it('has the second from "he", who is Ned Price', () => {
    expect(found.quotes[1]).toMatchObject({
      cue: 'stated',
      sure: true,
      speaker: { text: 'he', name: 'Ned Price' },
    })
    expect(found.quotes[1]?.text).toContain('[Recep Tayyip]')
  })

  it('has its people, organisations and places', () => {
    expect([...names('person')]).toEqual(
      expect.arrayContaining([
        'Mevlüt Çavuşoğlu',
        'Antony Blinken',
        'Ned Price',
        'Vladimir Putin',
        'Volodymyr Zelensky',
      ]),
    )
    expect([...names('organization')]).toEqual(
      expect.arrayContaining([
        'Foreign Ministry',
        'NATO',
        'YPG',
        'OSCE',
        'Organization for Security and Cooperation in Europe',
      ]),
    )
    expect([...names('place')]).toEqual(
      expect.arrayContaining([
        'Ankara',
        'Turkey',
        'Ukraine',
        'Russia',
        'Syria',
        'Armenia',
        'Moscow',
        'Istanbul',
      ]),
    )
  })
})

describe('an invented wire article', () => {
  const text = `Carrow and Velmere ministers agree on ferry

CARROW, March 4 (Coastal News) - Foreign Minister Ilse Marrant on Monday called her colleague Tomas Rieck about the ferry.

“Both sides want the ferry back before summer,” a statement by the Foreign Ministry said.

The minister praised the “harbour spirit” of the crews. Rieck agreed to send two ships, Velmere Transport Ministry spokesperson Dana Holt said.

“The ministers spoke as neighbours and thanked President [Maria] Lund for her patience,” she stated.`
  const found = extract(text, { today: new Date('2024-03-10') })

  it('is read from title to last quote', () => {
    expect(found.title).toBe('Carrow and Velmere ministers agree on ferry')
    expect(found.dateline).toEqual({ place: 'Carrow', date: '2024-03-04' })
    expect(found.paragraphs).toHaveLength(4)
    expect(found.quotes.map(({ speaker, sure }) => [speaker?.text, speaker?.name, sure])).toEqual([
      ['the Foreign Ministry', 'Foreign Ministry', true],
      ['she', 'Dana Holt', true],
    ])
  })
})
