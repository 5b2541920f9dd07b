import type { Pair } from './doubleQuotes.ts'

const OPEN = /[‘'‚]/u
const CLOSE = /[’']/u
const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)
/** Words that lost their beginning: ’cause, ’em, ’90s. */
const ELISION = /^['’‘](?:em|cause|til|till|tis|twas|n|bout|round|\d0s|\d\d)(?![\p{L}\d])/iu

const opens = (text: string, index: number): boolean => {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  if (!OPEN.test(text.charAt(index)) || !/[\p{L}\p{N}[¿¡…$€£#@]/u.test(after)) return false
  if (ELISION.test(text.slice(index, index + 8))) return false
  return before === '' || /[\s([—–\-:/]/u.test(before)
}

const closes = (text: string, index: number): boolean =>
  CLOSE.test(text.charAt(index)) &&
  !isLetter(text.charAt(index + 1)) &&
  !/\s/u.test(text.charAt(index - 1))

/** ’ after an s and before another word is a possessive (the miners’ pay) if the quote can end later. */
const mayBePossessive = (text: string, index: number): boolean =>
  /[sz]/iu.test(text.charAt(index - 1)) && /^\s+[\p{Ll}\p{N}]/u.test(text.slice(index + 1))

/** The ranges between single quotation marks, from mark to mark; apostrophes are left alone. */
export const singleQuotes = (text: string): Pair[] => {
  const found: Pair[] = []
  let index = 0
  while (index < text.length) {
    if (!opens(text, index)) {
      index++
      continue
    }
    let close = -1
    for (let next = index + 1; next < text.length; next++) {
      if (opens(text, next)) break
      if (!closes(text, next)) continue
      if (close < 0 || mayBePossessive(text, close)) close = next
      if (!mayBePossessive(text, close)) break
    }
    if (close > index + 1) found.push({ from: index, to: close, closed: true })
    index = close > index ? close + 1 : index + 1
  }
  return found
}
