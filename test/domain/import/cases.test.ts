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

// Jest wants a test in every file; the suite above registers with the folder only.
it('reads real wire articles when GALLEY_CASES names their folder', () => {
  expect(suite === null).toBe(folder === undefined || folder === '')
})
