import type { Random } from '../random.ts'

/**
 * A sentence to be told in many ways: `[one|other]` is a choice and may hold others, `{slot}` is filled by whoever tells
 * it. In Turkish `{slot’de}` gives a name a case ending, `{slot~de}` a word.
 */
type Part = string | { slot: string } | { choice: Part[][] }

const parse = (text: string): Part[] => {
  let at = 0
  const sequence = (within: boolean): Part[] => {
    const parts: Part[] = []
    let words = ''
    const close = () => {
      if (words) parts.push(words)
      words = ''
    }
    while (at < text.length) {
      const sign = text[at]
      if (within && (sign === '|' || sign === ']')) break
      if (sign === '[') {
        close()
        const choice: Part[][] = []
        do {
          at++
          choice.push(sequence(true))
        } while (text[at] === '|')
        parts.push({ choice })
      } else if (sign === '{') {
        close()
        const end = text.indexOf('}', at)
        if (end < 0) throw new Error(`A slot is not closed: ${text}`)
        parts.push({ slot: text.slice(at + 1, end) })
        at = end
      } else words += sign
      at++
    }
    close()
    return parts
  }
  return sequence(false)
}

const parsed = new Map<string, Part[]>()

const partsOf = (text: string): Part[] => {
  const known = parsed.get(text)
  if (known) return known
  const parts = parse(text)
  parsed.set(text, parts)
  return parts
}

/** Tells a template once. `fill` gives the words of a slot. */
export const tell = (text: string, random: Random, fill: (slot: string) => string): string => {
  const say = (parts: Part[]): string =>
    parts
      .map((part) =>
        typeof part === 'string'
          ? part
          : 'slot' in part
            ? fill(part.slot)
            : say(random.pick(part.choice)),
      )
      .join('')
  return say(partsOf(text))
}
