import { guessKind } from '../../../plugins/fact-check/src/domain/guessKind.ts'

it.each([
  ['rose by 40 per cent', 'number'],
  ['thousands of people left', 'number'],
  ['twelve ships', 'fact'],
  ['Selin Acar', 'name'],
  ['foreign minister Selin Acar', 'name'],
  ['the Bank of Ellery', 'name'],
  ['Selin Acar opened the bridge.', 'fact'],
  ['“We are ready,” she said.', 'quote'],
  ['"We lost 40 ships," she said', 'quote'],
  ["'We are ready', she said", 'quote'],
  ["the mayor's house and the clerk's", 'fact'],
  ['the mayor took bribes of 4 million', 'allegation'],
  ['accused the harbour of fraud', 'allegation'],
  ['the ship left at dawn', 'fact'],
])('in English, “%s” looks like a claim of kind %s', (words, kind) => {
  expect(guessKind(words, 'en-GB')).toBe(kind)
})

it.each([
  ['yüzde 40 arttı', 'number'],
  ['milyonlarca lira', 'number'],
  ['Işık Çınar', 'name'],
  ['bakan Işık Çınar', 'name'],
  ['“Hazırız” dedi.', 'quote'],
  ['rüşvet almakla suçlandı', 'allegation'],
  ['gemi şafakta limandan ayrıldı', 'fact'],
  ['bina dün açıldı', 'fact'],
])('in Turkish, “%s” looks like a claim of kind %s', (words, kind) => {
  expect(guessKind(words, 'tr')).toBe(kind)
})
