const quotes: [RegExp, string][] = [
  [/[“”„‟«»＂]/g, '"'],
  [/[‘’‚‛‹›]/g, "'"],
]

/** NFC, straight quotes, single spaces; the end keeps its space, so that a beginning of a text can be measured. */
const settle = (text: string): string =>
  quotes
    .reduce((settled, [from, to]) => settled.replace(from, to), text.normalize('NFC'))
    .replace(/\s+/g, ' ')
    .replace(/^ /, '')

/** A text as passages compare it: typography never makes two texts differ, anything else does. */
export const normalise = (text: string): string => settle(text).trimEnd()

/** Where an offset of the raw text (UTF-16) stands in its normalised text. */
export const normalisedOffset = (text: string, offset: number): number =>
  Math.min(settle(text.slice(0, Math.max(0, offset))).length, normalise(text).length)
