import fc from 'fast-check'
import { worthOf } from '../../../plugins/fact-check/src/domain/worth.ts'

it.each([
  [
    'en',
    'Wheat prices rose by 40 per cent since January.',
    ['number', 'comparison', 'date', 'name'],
  ],
  [
    'en',
    'The mayor was accused of taking bribes because the bridge fell.',
    ['accusation', 'comparison', 'cause'],
  ],
  ['en', 'We walked home.', []],
  ['tr', 'Fiyatlar ocaktan beri yüzde 40 arttı.', ['number', 'comparison', 'date']],
  ['tr', 'Başkan rüşvet almakla suçlandı.', ['accusation']],
  ['tr', 'Eve yürüdük.', []],
])('%s: “%s” is worth a look for what stands in it', (language, text, reasons) => {
  expect(worthOf(text, language).reasons.sort()).toEqual([...reasons].sort())
})

it('is never a verdict: more signs, more points, and none for a text without any', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('en', 'tr', 'xx'), (text, language) => {
      const { score, reasons } = worthOf(text, language)
      expect(score === 0).toBe(reasons.length === 0)
    }),
  )
})
