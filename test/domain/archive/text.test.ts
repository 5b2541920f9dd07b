import { createRandom } from '../../../src/archive/random.ts'
import { capital } from '../../../src/archive/text/capital.ts'
import { tell } from '../../../src/archive/text/template.ts'
import { withEnding, type Ending } from '../../../src/archive/text/turkish.ts'
import { zipf } from '../../../src/archive/zipf.ts'

describe('Turkish case endings', () => {
  const name = { name: true, possessed: false }
  it.each<[string, Ending, string]>([
    ['Karsuva', 'de', 'Karsuva’da'],
    ['Akpelit', 'de', 'Akpelit’te'],
    ['Gökgöze', 'den', 'Gökgöze’den'],
    ['Karbörk', 'e', 'Karbörk’e'],
    ['Karsuva', 'e', 'Karsuva’ya'],
    ['Taşmeren', 'in', 'Taşmeren’in'],
    ['Kumlova', 'i', 'Kumlova’yı'],
    ['Sarsazu', 'in', 'Sarsazu’nun'],
    ['Dürçeren', 'le', 'Dürçeren’le'],
    ['Yelyaka', 'le', 'Yelyaka’yla'],
  ])('%s + %s is %s', (word, ending, expected) => {
    expect(withEnding(word, ending, name)).toBe(expected)
  })

  it.each<[string, Ending, string]>([
    ['Karsuva Belediyesi', 'den', 'Karsuva Belediyesi’nden'],
    ['Karsuva Ticaret Borsası', 'de', 'Karsuva Ticaret Borsası’nda'],
    ['Karsuvaspor', 'e', 'Karsuvaspor’a'],
  ])('an organisation is a possession: %s + %s is %s', (word, ending, expected) => {
    expect(withEnding(word, ending, { name: true, possessed: true })).toBe(expected)
  })

  it('parts words by no apostrophe', () => {
    expect(withEnding('su tarifesi', 'i', { name: false, possessed: true })).toBe('su tarifesini')
  })
})

describe('a template', () => {
  it('takes one of each choice, also within another', () => {
    const random = createRandom('choices')
    const told = new Set(
      Array.from({ length: 60 }, () => tell('a[b|c[d|e]|]f {x}', random, (slot) => slot + slot)),
    )
    expect([...told].sort()).toEqual(['abf xx', 'acdf xx', 'acef xx', 'af xx'])
  })

  it('is refused when a slot is not closed', () => {
    expect(() => tell('a {b', createRandom(''), String)).toThrow('not closed')
  })
})

it('makes the first letter large, in the language’s own way', () => {
  expect(capital('“it rains”', 'en')).toBe('“It rains”')
  expect(capital('izmir', 'tr')).toBe('İzmir')
  expect(capital('12 boats', 'en')).toBe('12 boats')
})

describe('chance', () => {
  it('is the same for the same seed and another for another', () => {
    const draw = (seed: string) => {
      const random = createRandom(seed)
      return Array.from({ length: 20 }, () => random.int(0, 1000))
    }
    expect(draw('one')).toEqual(draw('one'))
    expect(draw('one')).not.toEqual(draw('two'))
  })

  it('draws the first of a list far more often than the last', () => {
    const random = createRandom('zipf')
    const draw = zipf(100)
    const counts = Array.from({ length: 100 }, () => 0)
    for (let turn = 0; turn < 20_000; turn++) {
      const at = draw(random)
      counts[at] = (counts[at] ?? 0) + 1
    }
    expect(counts[0]).toBeGreaterThan(3000)
    expect(counts[0]).toBeLessThan(4500)
    expect(counts[99]).toBeLessThan(90)
    expect(counts.reduce((sum, count) => sum + count)).toBe(20_000)
  })

  it('samples without drawing anything twice', () => {
    expect(createRandom('s').sample([1, 2, 3], 9).sort()).toEqual([1, 2, 3])
  })
})
