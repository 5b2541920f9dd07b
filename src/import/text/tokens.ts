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
    '(?:\\p{N}+(?:[.,:/]\\p{N}+)*(?:st|nd|rd|th)?(?:-\\p{L}+)*)',
    `(?:(?:\\p{Lu}\\.(?:-\\p{Lu}\\.)?){2,}|[DRI]-(?:\\p{Lu}\\p{Ll}{0,4}\\.)+|[DRI]-(?:\\p{Lu}\\.)+|(?:a|p)\\.m\\.|(?:${ABBREVIATIONS})\\.|\\p{Lu}\\.(?=\\s+\\p{Lu}))`,
    "(?:\\p{L}+n['’]t(?!\\p{L})|(?:\\p{Lu}['’](?=\\p{Lu}))?\\p{L}[\\p{L}\\p{M}\\p{N}_]*(?:-[\\p{L}\\p{M}\\p{N}]+)*)",
    "(?:(?<=[\\p{L}\\p{N}.)]|[\\p{L}\\p{N}]\\p{M})['’]\\p{L}+)",
    '(?:\\.{2,}|-{2,}|[^\\s])',
  ].join('|'),
  'gu',
)

const fold = (text: string, language: Language): string =>
  (language === 'tr' ? text.toLocaleLowerCase('tr') : text.toLowerCase()).replaceAll('’', "'")

const kindOf = (text: string): TokenKind => {
  if (/^\p{L}/u.test(text)) return 'word'
  if (/^\p{N}/u.test(text)) return 'number'
  return /^['’]\p{L}/u.test(text) ? 'clitic' : 'mark'
}

/** Splits a range of the input into words, numbers, clitics ('s, 'nın) and marks. */
export const tokenize = (
  input: string,
  from: number,
  to: number,
  language: Language = 'en',
): Token[] => {
  const tokens: Token[] = []
  for (const match of input.slice(from, to).matchAll(TOKEN)) {
    const text = match[0]
    const start = from + match.index
    const kind = kindOf(text)
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
