import { fateKinds } from '../../../plugins/related-stories/src/domain/news.ts'
import {
  isSymmetric,
  linkTypeNames,
} from '../../../plugins/related-stories/src/domain/linkTypes.ts'
import { en } from '../../../plugins/related-stories/src/translations/en.ts'
import { tr } from '../../../plugins/related-stories/src/translations/tr.ts'

const holes = (words: string): string[] => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(String).sort()
const keys = Object.keys(en.relatedStories) as (keyof typeof en.relatedStories)[]

describe('the words of the story links', () => {
  it.each(keys)('%s says the same with the same values in Turkish', (key) => {
    expect(tr.relatedStories[key].trim()).not.toBe('')
    expect(holes(tr.relatedStories[key])).toEqual(holes(en.relatedStories[key]))
  })

  it('are written in Turkish, not left in English', () => {
    expect(keys.filter((key) => tr.relatedStories[key] === en.relatedStories[key])).toEqual([])
  })

  it('say every type both ways round, and everything that can become of a story', () => {
    const name = (word: string) => word.replaceAll('-', '_')
    const wanted = [
      ...linkTypeNames.flatMap((type) =>
        isSymmetric(type)
          ? [`says_${name(type)}`]
          : [`says_${name(type)}_A`, `says_${name(type)}_B`],
      ),
      ...fateKinds.flatMap((kind) => [`news_${name(kind)}`, `newsDo_${name(kind)}`]),
    ]
    expect(wanted.filter((key) => !(key in en.relatedStories))).toEqual([])
  })
})
