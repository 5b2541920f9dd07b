import { phrasesNaming, type StoryLanguage } from '@galley/payload-related-stories/phrases'
import { Editor, Node, Transforms, type Path } from 'slate'
import type { DocumentLink } from '../../../nodes.ts'
import { goOnAfterLink, insertLink } from '../links.ts'
import { aroundPhrase } from './aroundPhrase.ts'
import type { ConfirmedStory } from './ConfirmedStory.ts'
import { linkableText, rangeIn } from './linkableText.ts'

export type OfferPlace = {
  path: Path
  start: number
  end: number
  /** The words and what of their sentence stands around them. */
  phrase: string
  before: string
  after: string
}
/** Words of the text that name a story, the best first. */
export type Offer = { story: ConfirmedStory; places: OfferPlace[] }
export type Offers = { offers: Offer[]; linked: ReadonlySet<string> }

/** What of the text could be linked to which story. */
export const offersIn = (
  editor: Editor,
  stories: readonly ConfirmedStory[],
  language: StoryLanguage,
): Offers => {
  const { blocks, linked } = linkableText(editor)
  const known = new Map(stories.map((story) => [story.id, story]))
  const offers = phrasesNaming({ blocks, stories, linked, language }).flatMap((found): Offer[] => {
    const story = known.get(found.story)
    const places = found.places.flatMap(({ block, start, end }): OfferPlace[] => {
      const { path, text } = blocks[block] ?? {}
      return path && text !== undefined
        ? [{ path, start, end, ...aroundPhrase(text, start, end) }]
        : []
    })
    return story ? [{ story, places }] : []
  })
  return { offers, linked }
}

const isThere = (editor: Editor, { path, start, end, phrase }: OfferPlace): boolean =>
  Node.has(editor, path) && Node.string(Node.get(editor, path)).slice(start, end) === phrase

/** Links the words of an offer to its story; the writer stands behind them. False: the words are no longer there. */
export const takeOffer = (editor: Editor, place: OfferPlace, doc: DocumentLink): boolean => {
  const range = isThere(editor, place) && rangeIn(editor, place.path, place.start, place.end)
  if (!range) return false
  const words = Editor.rangeRef(editor, range, { affinity: 'inward' })
  // Selecting first would make this one step of undoing with the last.
  insertLink(editor, range, { linkType: 'internal', doc })
  const linked = words.unref()
  if (linked) Transforms.select(editor, linked)
  goOnAfterLink(editor)
  return true
}
