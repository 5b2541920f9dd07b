// Inflection only, longest first: what is said of whom may change a word's ending, a derived word is another word.
const endings = [
  ...['lari', 'leri', 'lar', 'ler', 'imiz', 'umuz', 'iniz', 'unuz'],
  ...['yacak', 'yecek', 'acak', 'ecek', 'acag', 'eceg', 'iyor', 'uyor', 'mis', 'mus'],
  ...['ndan', 'nden', 'dan', 'den', 'tan', 'ten', 'nda', 'nde', 'da', 'de', 'ta', 'te'],
  ...['nin', 'nun', 'in', 'un', 'yla', 'yle', 'la', 'le', 'si', 'su', 'yi', 'yu', 'ya', 'ye'],
  ...['dir', 'dur', 'tir', 'tur', 'dik', 'duk', 'dig', 'dug', 'tig', 'tug', 'di', 'du', 'ti', 'tu'],
  ...['ni', 'nu', 'na', 'ne', 'im', 'um', 'i', 'u', 'a', 'e'],
]
const hardened: Record<string, string> = { b: 'p', d: 't', g: 'k' }

const without = (word: string): string => {
  const ending = endings.find(
    (candidate) =>
      word.endsWith(candidate) && word.length - candidate.length >= (candidate.length > 2 ? 3 : 4),
  )
  const stem = ending ? word.slice(0, -ending.length) : word
  return /[aeiou]/.test(stem) ? stem : word
}

/**
 * A light stem of a folded Turkish word: endings of case, number, person and tense are taken off, four at most, and
 * never the root; a consonant that softened before them is hard again (kitabı, kitap). It is made to compare, not to show.
 */
export const stemTurkish = (word: string): string => {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  let stem = word
  for (let round = 0; round < 4; round++) stem = without(stem)
  return stem.slice(0, -1) + (hardened[stem.slice(-1)] ?? stem.slice(-1))
}
