/** Case endings: where, from where, to, whom, whose, with. */
export type Ending = 'de' | 'den' | 'e' | 'i' | 'in' | 'le'

const vowels = 'aıoueiöüAIOUEİÖÜ'
const back = 'aıouAIOU'
const narrow: Record<string, string> = {
  a: 'ı',
  ı: 'ı',
  o: 'u',
  u: 'u',
  e: 'i',
  i: 'i',
  ö: 'ü',
  ü: 'ü',
}
const hard = 'fstkçşhp'

const small = (letter: string): string => letter.toLocaleLowerCase('tr')

/**
 * A word with a case ending in vowel harmony. A name is parted from it by an apostrophe; words and names that are a
 * possession of something (`Belediyesi`, `tasarısı`) have an n before it.
 */
export const withEnding = (
  word: string,
  ending: Ending,
  { name, possessed }: { name: boolean; possessed: boolean },
): string => {
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter))
  const last = small(letters.at(-1) ?? '')
  const vowel = small([...letters].reverse().find((letter) => vowels.includes(letter)) ?? 'e')
  const open = vowels.includes(last)
  const wide = back.includes(vowel) ? 'a' : 'e'
  const tight = narrow[vowel] ?? 'i'
  const own = possessed && 'ıiuü'.includes(last)
  const t = !open && hard.includes(last) ? 't' : 'd'
  const endings: Record<Ending, string> = {
    de: own ? `nd${wide}` : `${t}${wide}`,
    den: own ? `nd${wide}n` : `${t}${wide}n`,
    e: own ? `n${wide}` : open ? `y${wide}` : wide,
    i: own ? `n${tight}` : open ? `y${tight}` : tight,
    in: own || open ? `n${tight}n` : `${tight}n`,
    le: open ? `yl${wide}` : `l${wide}`,
  }
  return `${word}${name ? '’' : ''}${endings[ending]}`
}
