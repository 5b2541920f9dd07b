import fc from 'fast-check'
import { normalise } from '../../../plugins/fact-check/src/domain/normalise.ts'
import { sentences } from '../../../plugins/fact-check/src/domain/sentences.ts'
import { block, language } from './arbitraries.ts'

const split = (text: string, tongue = 'en') =>
  sentences(normalise(text), tongue).map((sentence) => sentence.trim())

describe('a block is cut into sentences', () => {
  it.each<[string, string, string[]]>([
    [
      'en',
      'The U.S. Senate met Dr. Kaya on Feb. 8. It cost $3.5 million.',
      ['The U.S. Senate met Dr. Kaya on Feb. 8.', 'It cost $3.5 million.'],
    ],
    [
      'en',
      '“We will go. We must go,” he said. “And then?” she asked. He left.',
      ['"We will go. We must go," he said.', '"And then?" she asked.', 'He left.'],
    ],
    [
      'en',
      'He paused … and went on. Then… he left.',
      ['He paused … and went on.', 'Then… he left.'],
    ],
    ['en', 'He waited. . . and left. She stayed.', ['He waited. . . and left.', 'She stayed.']],
    [
      'en',
      'It grew by 4.2 percent. approx. 5 tonnes are left.',
      ['It grew by 4.2 percent. approx. 5 tonnes are left.'],
    ],
    [
      'en',
      '“This is a quote that opens. It goes on.',
      ['"This is a quote that opens.', 'It goes on.'],
    ],
    [
      'tr',
      '3. Ordu bölgeye gitti. Toplantı 8. maddeyi ele aldı. Fiyat 3,5 milyon TL oldu.',
      ['3. Ordu bölgeye gitti.', 'Toplantı 8. maddeyi ele aldı.', 'Fiyat 3,5 milyon TL oldu.'],
    ],
    [
      'tr',
      'Sn. Bakan, Av. Ali ile görüştü. II. Abdülhamid dönemi anlatıldı.',
      ['Sn. Bakan, Av. Ali ile görüştü.', 'II. Abdülhamid dönemi anlatıldı.'],
    ],
    [
      'tr',
      '“Gelecek misin?” diye sordu. “Gideceğiz. Gitmeliyiz” dedi.',
      ['"Gelecek misin?" diye sordu.', '"Gideceğiz. Gitmeliyiz" dedi.'],
    ],
    [
      'tr',
      'Yrd. Doç. Dr. Kaya konuştu. Saat 10.30’da bitti.',
      ['Yrd. Doç. Dr. Kaya konuştu.', "Saat 10.30'da bitti."],
    ],
  ])('%s: %s', (tongue, text, expected) => {
    expect(split(text, tongue)).toEqual(expected)
  })

  it('loses no character, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(block, fc.string({ unit: 'binary' })), language, (text, tongue) => {
        const settled = normalise(text)
        expect(sentences(settled, tongue).join('')).toBe(settled)
      }),
    )
  })
})
