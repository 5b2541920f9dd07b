import { normalise } from './normalise.ts'
import type { ApprovedPassage } from './types.ts'

/**
 * Where a claim stands: W3C's TextQuoteSelector over the normalised text of one field, which is its passages with a space
 * between them. `start` is a hint in code points; the words decide.
 */
export type Anchor = { field: string; exact: string; prefix: string; suffix: string; start: number }

/** A stretch of a field's text, in UTF-16. */
export type Stretch = { start: number; end: number }

/** A field's text, and where each of its passages stands in it. */
export type FieldText = { field: string; text: string; passages: (Stretch & { index: number })[] }

/** Code points of context kept before and after the words. */
const context = 32

const codePoints = (text: string): number => Array.from(text).length

const lastOf = (text: string): string => Array.from(text).slice(-context).join('')
const firstOf = (text: string): string => Array.from(text).slice(0, context).join('')

export const textOfField = (passages: ApprovedPassage[], field: string): FieldText => {
  let text = ''
  const places: FieldText['passages'] = []
  passages.forEach((passage, index) => {
    if (passage.field !== field) return
    if (text) text += ' '
    places.push({ index, start: text.length, end: text.length + passage.text.length })
    text += passage.text
  })
  return { field, text, passages: places }
}

export const anchorAt = ({ field, text }: FieldText, { start, end }: Stretch): Anchor => ({
  field,
  exact: text.slice(start, end),
  prefix: lastOf(text.slice(0, start)),
  suffix: firstOf(text.slice(end)),
  start: codePoints(text.slice(0, start)),
})

/** Every place of the words in a text, overlapping ones too. */
export const occurrences = (text: string, exact: string): Stretch[] => {
  const found: Stretch[] = []
  if (exact === '') return found
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1))
    found.push({ start, end: start + exact.length })
  return found
}

const fits = (text: string, { start, end }: Stretch, { prefix, suffix }: Quoted): boolean =>
  text.slice(0, start).trimEnd().endsWith(normalise(prefix)) &&
  text.slice(end).trimStart().startsWith(normalise(suffix))

/** Words with what stands around them, as somebody typed or selected them; the context may be empty. */
export type Quoted = { exact: string; prefix: string; suffix: string }

/** The places of a text that somebody's quotation of it may mean; with its context where that says which. */
export const placesOf = (field: FieldText, quoted: Quoted): Stretch[] => {
  const all = occurrences(field.text, normalise(quoted.exact))
  if (all.length <= 1) return all
  const fitting = all.filter((place) => fits(field.text, place, quoted))
  return fitting.length > 0 ? fitting : all
}

/** Where an anchor that was kept stands now; null when its words are elsewhere. Its hint comes first, then its context. */
export const placeOfAnchor = (field: FieldText, anchor: Anchor): Stretch | null => {
  const hinted = Array.from(field.text).slice(0, anchor.start).join('').length
  const place = { start: hinted, end: hinted + anchor.exact.length }
  if (anchor.exact && field.text.slice(place.start, place.end) === anchor.exact) return place
  const [only, another] = placesOf(field, anchor)
  return only && !another ? only : null
}

/** The passages a stretch of a field lies on, by their index in the article. */
export const passagesAt = (field: FieldText, { start, end }: Stretch): number[] =>
  field.passages.filter((place) => place.start < end && start < place.end).map(({ index }) => index)
