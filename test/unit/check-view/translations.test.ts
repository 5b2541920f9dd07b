import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../../../plugins/fact-check/src/translations/en.ts'
import { tr } from '../../../plugins/fact-check/src/translations/tr.ts'

const folder = join(import.meta.dirname, '../../../plugins/fact-check/src')
const holes = (words: string): string[] => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(String).sort()

describe('the words of the check', () => {
  it.each(Object.entries(en.factCheck))(
    '%s says the same with the same values in Turkish',
    (key, words) => {
      const turkish = tr.factCheck[key as keyof typeof tr.factCheck]
      expect(turkish.trim()).not.toBe('')
      expect(holes(turkish)).toEqual(holes(words))
    },
  )

  it('are written in Turkish, not left in English', () => {
    const same = Object.entries(en.factCheck)
      .filter(([key, words]) => tr.factCheck[key as keyof typeof tr.factCheck] === words)
      .map(([key]) => key)
    expect(same).toEqual([])
  })
})

it('each kind of event and each state the plugin stores has its word', () => {
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(commands|hooks|schedule|domain)\/.*\.ts$/.test(file))
    // What tells claims apart is stored nowhere.
    .filter((file) => !file.startsWith('domain/matchClaims/'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  const stored = [
    ...source.matchAll(/\b(?:kind|state|to): (?:live \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g),
  ].flatMap(([, ...words]) => words.filter(Boolean))
  // What an edit did, and how far a claim is, are worked out each time.
  const derived = ['added', 'changed', 'moved', 'removed', 'settled']
  const words = new Set(stored.filter((word) => !derived.includes(word)))
  expect(words.size).toBeGreaterThan(15)
  expect(
    [...words].filter((word) => !(`record_${word.replaceAll('-', '_')}` in en.factCheck)),
  ).toEqual([])
})
