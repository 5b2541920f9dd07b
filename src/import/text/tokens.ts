import type { Language } from './extraction.ts'

export type TokenKind = 'word' | 'number' | 'clitic' | 'mark' | 'quote' | 'none'

export interface Token {
  start: number
  end: number
  text: string
  lower: string
  kind: TokenKind
  capital: boolean
  /** For a quote that stands in the sentence as one token: its index. */
  quote: number
}

export const NONE: Token = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  kind: 'none',
  capital: false,
  quote: -1,
}

/** The token at an index, or the empty token beyond either end. */
export const at = (tokens: readonly Token[], index: number): Token => tokens[index] ?? NONE

const ABBREVIATIONS =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Doç|Yrd|Av|Op|Uzm|Sen|Rep|Gov|Lt|Gen|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Rev|Hon|St|Jr|Sr|Pres|Sec|Amb|Del|Supt|Det|Insp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Corp|Co|Ltd|vs|etc|No|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Mass|Ave|Blvd|Hz|Alb|Yzb|Org|Tuğg|Korg|Mah|Cad|Sok'
const TOKEN = new RegExp(
  [
    '(?<number>\\p{N}+(?:[.,:/]\\p{N}+)*(?:st|nd|rd|th)?(?:-\\p{L}+)*)',
    `(?<abbreviation>(?:\\p{Lu}\\.(?:-\\p{Lu}\\.)?){2,}|[DRI]-(?:\\p{Lu}\\p{Ll}{0,4}\\.)+|[DRI]-(?:\\p{Lu}\\.)+|(?:a|p)\\.m\\.|(?:${ABBREVIATIONS})\\.|\\p{Lu}\\.(?=\\s+\\p{Lu}))`,
    "(?<word>\\p{L}+n['’]t(?!\\p{L})|(?:\\p{Lu}['’](?=\\p{Lu}))?\\p{L}[\\p{L}\\p{M}\\p{N}_]*(?:-[\\p{L}\\p{M}\\p{N}]+)*)",
    "(?<clitic>(?<=[\\p{L}\\p{N}.)]|[\\p{L}\\p{N}]\\p{M})['’]\\p{L}+)",
    '(?<mark>\\.{2,}|-{2,}|[^\\s])',
  ].join('|'),
  'gu',
)

const fold = (text: string, language: Language): string =>
  (language === 'tr' ? text.toLocaleLowerCase('tr') : text.toLowerCase()).replaceAll('’', "'")

/** Splits a range of the input into words, numbers, clitics ('s, 'nın) and marks. */
export const tokenize = (
  input: string,
  from: number,
  to: number,
  language: Language = 'en',
): Token[] => {
  const tokens: Token[] = []
  for (const match of input.slice(from, to).matchAll(TOKEN)) {
    const groups = match.groups ?? {}
    const text = match[0]
    const start = from + match.index
    const kind: TokenKind = groups.number
      ? 'number'
      : groups.clitic
        ? 'clitic'
        : groups.word || groups.abbreviation
          ? 'word'
          : 'mark'
    const capital = kind === 'word' && /^\p{Lu}/u.test(text)
    tokens.push({
      start,
      end: start + text.length,
      text,
      lower: fold(text, language),
      kind,
      capital,
      quote: -1,
    })
  }
  return tokens
}
