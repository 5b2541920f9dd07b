import { segment } from 'sentencex'

/** Abbreviations the splitter does not know and no sentence ends with. */
const abbreviations: Record<string, RegExp> = {
  tr: /(?:^|[\s("'])(?:Sn|Av|Cad|Sok|Mah|Blv|Apt|Yrd|Doç|Prof|Dr|Öğr|Gör|Uzm|Alb|Org|Tğm|Yzb|[Bb]kz|[Öö]rn|M\.Ö|M\.S|Hz)\.\s*$/u,
  en: /(?:^|[\s("'])approx\.\s*$/u,
}
const turkishOrdinal = /(?:^|[\s("'])(?:\d{1,3}|[IVXLCDM]+)\.\s*$/u
const beginsSmall = /^[^\p{L}\p{N}]*\p{Ll}/u
const saysNothing = /^[^\p{L}\p{N}]*$/u

/** Whether the splitter cut inside a sentence: after an abbreviation or an ordinal, before a small letter or bare signs. */
const goesOn = (before: string, after: string, language: string): boolean =>
  saysNothing.test(after) ||
  beginsSmall.test(after) ||
  (abbreviations[language]?.test(before) ?? false) ||
  (language === 'tr' && turkishOrdinal.test(before))

/**
 * The sentences of one block of normalised text, in order; together they are the text.
 * `language` is BCP 47; only its first part matters.
 */
export const sentences = (text: string, language: string): string[] => {
  if (text === '') return []
  const tongue = language.toLowerCase().split(/[-_]/)[0] ?? 'en'
  const pieces = segment(tongue, text)
  if (pieces.join('') !== text) return [text]
  const whole: string[] = []
  for (const piece of pieces) {
    const before = whole.at(-1)
    if (before !== undefined && goesOn(before, piece, tongue))
      whole[whole.length - 1] = before + piece
    else whole.push(piece)
  }
  return whole
}
