import { isName as isEnglishName, isParticle } from './en/nouns.ts'
import type { Language, Span } from './extraction.ts'
import { OPEN_HEADS } from './organizations.ts'
import { at, tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'
import { FUNCTION_WORDS } from './tr/words.ts'

/** A run of capitalised words, with the tokens around it. */
export interface Run {
  tokens: Token[]
  /** The paragraph's tokens and where in them the run stands. */
  around: Token[]
  from: number
  paragraph: number
  /** The run opens a sentence, so that its first capital proves nothing. */
  initial: boolean
}

const nameTest =
  (language: Language) =>
  (token: Token): boolean =>
    language === 'tr' ? token.capital && !FUNCTION_WORDS.has(token.lower) : isEnglishName(token)

const OFFICES =
  /^(?:Secretary|Minister|Speaker|Director|Chief|Chair|Chairman|Chairwoman|President|Commissioner|Attorney|Bishop|Archbishop|Prince|Princess|Duke|Duchess)$/u
const LINKS = /^(?:of|for|on|against|and|in|the|&)$/u

/** Where a name that begins with an open head ("Bank of …", "Organization for … and …") ends. */
const openEnd = (tokens: Token[], last: number, isName: (token: Token) => boolean): number => {
  let end = last
  let next = last + 1
  for (let steps = 0; steps < 12; steps++) {
    const token = at(tokens, next)
    const first = end === last
    if (isName(token)) end = next
    else if (!LINKS.test(token.lower) || token.capital) break
    else if (first && /^(?:and|in)$/u.test(token.lower) && next === last + 1) break
    next++
  }
  return end
}

const JOINT_HEADS =
  /^(?:Commission|Committee|Department|Ministry|Agency|Administration|Council|Bureau|Organization|Authority|Services?|Institute|Board|Association)$/u

/** "the Securities and Exchange Commission": one body of two fields. */
const joinedEnd = (
  tokens: Token[],
  from: number,
  end: number,
  isName: (token: Token) => boolean,
): number => {
  if (end !== from || at(tokens, end + 1).lower !== 'and') return end
  let last = end + 1
  while (isName(at(tokens, last + 1)) && last < end + 6) last++
  const head = at(tokens, last).text
  const article = at(tokens, from - 1).lower === 'the'
  return last > end + 1 && JOINT_HEADS.test(head) && (article || head === 'Commission') ? last : end
}

/** First halves of Turkish ministries' and offices' names: Hazine ve Maliye Bakanlığı. */
const FIELDS =
  /^(?:Aile|Hazine|Kültür|Şehircilik|Tarım|Gıda|Sanayi|Bilim|Gençlik|Ulaştırma|Enerji|Çalışma|Koruma|Afet|Arama|Basın|Çevre|Gümrük|Orman|Denizcilik|Bankacılık|Radyo|Tapu|Göç|Sağlık|Eğitim|Hukuk|Adalet|Ticaret|Esnaf|Yükseköğretim)$/u

const endOf = (tokens: Token[], from: number, language: Language): number => {
  const isName = nameTest(language)
  let end = from
  for (let next = from + 1; next < from + 14; next++) {
    const token = at(tokens, next)
    if (token.text === '[' && isName(at(tokens, next + 1))) continue
    if (token.text === ']' && isName(at(tokens, next + 1)) && isName(at(tokens, next - 1))) continue
    const nickname = /^["“‘'”]$/u.test(token.text) && /^["”’']$/u.test(at(tokens, next + 2).text)
    if (nickname && isName(at(tokens, next + 1)) && isName(at(tokens, next + 3))) {
      next += 2
      continue
    }
    const field =
      language === 'tr' && token.lower === 've' && FIELDS.test(at(tokens, next - 1).text)
    if (field && isName(at(tokens, next + 1))) continue
    if (isName(token)) end = next
    else if (!isParticle(tokens, next)) break
  }
  const office =
    language === 'en' && OFFICES.test(at(tokens, end).text) && at(tokens, end + 1).lower === 'of'
  if (office) {
    const next = end + (at(tokens, end + 2).lower === 'the' ? 3 : 2)
    if (isName(at(tokens, next)) && isName(at(tokens, next + 1)))
      return endOf(tokens, next, language)
  }
  const joined = language === 'en' ? joinedEnd(tokens, from, end, isName) : end
  if (joined > end) return joined
  const linked = language === 'en' && OPEN_HEADS.has(at(tokens, end).text)
  return linked ? openEnd(tokens, end, isName) : end
}

const opensSentence = (tokens: Token[], index: number): boolean => {
  const before = at(tokens, index - 1)
  return (
    before.kind === 'none' ||
    (before.kind === 'mark' && /^[.?!…:"“”„«»‘•*—–;|]+$/u.test(before.text))
  )
}

/** Every run of capitalised words in the paragraphs. */
export const findRuns = (input: string, paragraphs: Span[], language: Language): Run[] => {
  const isName = nameTest(language)
  return paragraphs.flatMap(({ start, end }, paragraph) => {
    const around = tokenize(input, start, end, language)
    const runs: Run[] = []
    for (let index = 0; index < around.length; index++) {
      if (!isName(at(around, index))) continue
      const last = endOf(around, index, language)
      runs.push({
        tokens: around.slice(index, last + 1),
        around,
        from: index,
        paragraph,
        initial: opensSentence(around, index),
      })
      index = last
    }
    return runs
  })
}
