import { diffArrays } from 'diff'
import { align } from './align.ts'
import {
  anchorAt,
  occurrences,
  placeOfAnchor,
  textOfField,
  type Anchor,
  type FieldText,
  type Stretch,
} from './anchors.ts'
import { identity } from './identity.ts'
import { similarPlaces } from './similarPlaces.ts'
import type { ApprovedPassage } from './types.ts'

/**
 * What an edit did to an anchor. `kept`: the same words, found for certain. `needs-review`: what it may be now, for a
 * person to choose. `orphaned`: nothing like it is left.
 */
export type Reanchored =
  | { state: 'kept'; anchor: Anchor }
  | { state: 'needs-review'; candidates: Anchor[] }
  | { state: 'orphaned' }

type Piece = { before: Stretch; after: Stretch }

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []

/** What of a passage stands unchanged in another wording of it, word by word. */
const unchangedIn = (before: string, after: string): Piece[] => {
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  for (const { value, added, removed } of diffArrays(tokens(before), tokens(after))) {
    const length = value.join('').length
    if (!added && !removed)
      pieces.push({ before: { start: i, end: i + length }, after: { start: j, end: j + length } })
    if (!added) i += length
    if (!removed) j += length
  }
  return pieces
}

/** Which passage of the field became which: those that stayed, those reworded in their place, those that moved. */
const successors = (
  before: ApprovedPassage[],
  now: ApprovedPassage[],
  field: string,
): { same: Map<number, number>; reworded: Map<number, number> } => {
  const [old, come] = [before, now].map((passages) =>
    passages.flatMap((passage, index) =>
      passage.field === field ? [{ index, name: identity(passage) }] : [],
    ),
  ) as [{ index: number; name: string }[], { index: number; name: string }[]]
  const same = new Map<number, number>()
  const reworded = new Map<number, number>()
  const pairs = align(
    old.map(({ name }) => name),
    come.map(({ name }) => name),
  )
  let [i, j] = [0, 0]
  const [gone, arrived]: [typeof old, typeof come] = [[], []]
  for (const [from, to] of [...pairs, [old.length, come.length] as const]) {
    const [left, here] = [old.slice(i, from), come.slice(j, to)]
    // As many passages as before: each was reworded. Otherwise nobody can say which became which.
    if (left.length === here.length)
      left.forEach(({ index }, at) => reworded.set(index, here[at]?.index ?? index))
    gone.push(...left)
    arrived.push(...here)
    const [stayed, stays] = [old[from], come[to]]
    if (stayed && stays) same.set(stayed.index, stays.index)
    i = from + 1
    j = to + 1
  }
  for (const { index, name } of gone) {
    const twins = gone.filter((passage) => passage.name === name)
    const places = arrived.filter((passage) => passage.name === name)
    const [place] = places
    if (twins.length === 1 && places.length === 1 && place) {
      same.set(index, place.index)
      reworded.delete(index)
    }
  }
  return { same, reworded }
}

/** Where a stretch of the old text went by the edit alone; null when its words, or their order, are not all there. */
const mapped = (
  stretch: Stretch,
  before: ApprovedPassage[],
  now: ApprovedPassage[],
  [was, is]: [FieldText, FieldText],
): Stretch | null => {
  const { same, reworded } = successors(before, now, was.field)
  const ends: Stretch[] = []
  for (const { index, start, end } of was.passages) {
    const from = Math.max(stretch.start, start) - start
    const to = Math.min(stretch.end, end) - start
    if (from >= to) continue
    const next = same.get(index) ?? reworded.get(index)
    const there = is.passages.find((place) => place.index === next)
    const [old, text] = [before[index]?.text, next === undefined ? undefined : now[next]?.text]
    if (!there || old === undefined || text === undefined) return null
    const piece = same.has(index)
      ? { before: { start: 0, end: old.length }, after: { start: 0, end: text.length } }
      : unchangedIn(old, text).find(({ before: part }) => part.start <= from && to <= part.end)
    if (!piece) return null
    const shift = there.start + piece.after.start - piece.before.start
    ends.push({ start: from + shift, end: to + shift })
  }
  const [first, last] = [ends[0], ends.at(-1)]
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null
}

/** The stretches of the new text that stood there before: whatever is found in them is not what was anchored elsewhere. */
const oldGround = (before: ApprovedPassage[], now: ApprovedPassage[], is: FieldText): Stretch[] => {
  const { same } = successors(before, now, is.field)
  const stayed = new Set(same.values())
  return is.passages.filter(({ index }) => stayed.has(index))
}

/** Whether an anchor that stood nowhere stands again exactly where it was made, with all that was around it: the edit was undone. */
const isBack = (anchor: Anchor, is: FieldText): boolean => {
  const start = Array.from(is.text).slice(0, anchor.start).join('').length
  const { exact, prefix, suffix } = anchorAt(is, { start, end: start + anchor.exact.length })
  return exact === anchor.exact && prefix === anchor.prefix && suffix === anchor.suffix
}

/**
 * Where an anchor stands after an edit, from the passages before it to those now. The edit itself comes first: words that
 * stayed keep their anchor. Else they have to be found exactly once, and in a place that is new, since a look-alike that
 * stood there before is another statement. Whatever is merely similar is offered and never taken. `stood`: whether it had a
 * place before the edit; one that waits for a person to say where has none, whatever its words are found in.
 */
export const reanchor = (
  anchor: Anchor,
  before: ApprovedPassage[],
  now: ApprovedPassage[],
  stood = true,
): Reanchored => {
  const was = textOfField(before, anchor.field)
  const is = textOfField(now, anchor.field)
  const place = stood ? placeOfAnchor(was, anchor) : null
  const moved = place && mapped(place, before, now, [was, is])
  if (moved && is.text.slice(moved.start, moved.end) === anchor.exact)
    return { state: 'kept', anchor: anchorAt(is, moved) }
  if (!place && isBack(anchor, is)) return { state: 'kept', anchor }
  const found = occurrences(is.text, anchor.exact)
  const old = oldGround(before, now, is)
  const fresh = found.filter(
    (stretch) => !old.some(({ start, end }) => start <= stretch.start && stretch.end <= end),
  )
  const [only] = fresh
  if (only && fresh.length === 1 && found.length === 1)
    return { state: 'kept', anchor: anchorAt(is, only) }
  const offered = found.length > 0 ? found : similarPlaces(is.text, anchor.exact)
  return offered.length > 0
    ? { state: 'needs-review', candidates: offered.map((stretch) => anchorAt(is, stretch)) }
    : { state: 'orphaned' }
}
