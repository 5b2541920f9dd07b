import { irregularForms } from './irregularForms.ts'

const consonants = '[^aeiou][^aeiouy]*'
const vowels = '[aeiouy][aeiou]*'
const hasVowel = new RegExp(`^(?:${consonants})?[aeiouy]`)
const measured = new RegExp(`^(?:${consonants})?${vowels}${consonants}`)
const measuredOnce = new RegExp(`^(?:${consonants})?${vowels}${consonants}(?:${vowels})?$`)
const measuredTwice = new RegExp(`^(?:${consonants})?${vowels}${consonants}${vowels}${consonants}`)
const shortEnd = new RegExp(`^${consonants}[aeiouy][^aeiouwxy]$`)

const second: Record<string, string> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
}
const third: Record<string, string> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
}
const endings = (table: Record<string, string>) =>
  new RegExp(`^(.+?)(${Object.keys(table).join('|')})$`)
const secondEndings = endings(second)
const thirdEndings = endings(third)
const lastEndings =
  /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/

const withoutPlural = (word: string): string =>
  /(?:ss|i)es$/.test(word) ? word.slice(0, -2) : word.replace(/([^s])s$/, '$1')

const withoutTense = (word: string): string => {
  if (word.endsWith('eed')) return measured.test(word.slice(0, -3)) ? word.slice(0, -1) : word
  const stem = /^(.+?)(?:ed|ing)$/.exec(word)?.[1]
  if (stem === undefined || !hasVowel.test(stem)) return word
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1)
  return shortEnd.test(stem) ? `${stem}e` : stem
}

const replaced = (word: string, pattern: RegExp, table: Record<string, string>): string => {
  const [, stem = '', ending = ''] = pattern.exec(word) ?? []
  return stem && measured.test(stem) ? stem + (table[ending] ?? '') : word
}

const withoutLast = (word: string): string => {
  const stem = lastEndings.exec(word)?.[1]
  if (stem !== undefined) return measuredTwice.test(stem) ? stem : word
  const noun = /^(.+?[st])ion$/.exec(word)?.[1]
  return noun !== undefined && measuredTwice.test(noun) ? noun : word
}

const withoutFinalE = (word: string): string => {
  if (!word.endsWith('e')) return word
  const stem = word.slice(0, -1)
  return measuredTwice.test(stem) || (measuredOnce.test(stem) && !shortEnd.test(stem)) ? stem : word
}

/** The stem of a folded English word, by M. F. Porter's "An algorithm for suffix stripping" (1980), after its irregular forms. */
export const stemEnglish = (typed: string): string => {
  const word = irregularForms.get(typed) ?? typed
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  // A y that begins a word is a consonant.
  let stem = word.startsWith('y') ? `Y${word.slice(1)}` : word
  stem = withoutTense(withoutPlural(stem))
  if (stem.endsWith('y') && hasVowel.test(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`
  stem = replaced(stem, secondEndings, second)
  stem = replaced(stem, thirdEndings, third)
  stem = withoutFinalE(withoutLast(stem))
  if (stem.endsWith('ll') && measuredTwice.test(stem)) stem = stem.slice(0, -1)
  return stem.toLowerCase()
}
