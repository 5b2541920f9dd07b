import { en } from '../../../plugins/fact-check/src/translations/en.ts'
import { tr } from '../../../plugins/fact-check/src/translations/tr.ts'

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
