import type { Content } from '../support/Stored.ts'
import { wordsOf } from './words.ts'

/** Every edition of a story says in each of its parts which one it is: `Story 12 edition 3`. */
export const markOf = (story: number, edition: number): string =>
  `Story ${story} edition ${edition}`

const mark = /Story (\d+) edition (\d+)/g
const marksIn = (text: string): string[] => text.match(mark) ?? []

export type Edition = { story: number; edition: number }

/** Which edition a text is, when all of its parts agree; else what stands in them. */
export const editionOf = (content: Content): Edition | { mixed: string[] } => {
  const { headline, standfirst, body } = wordsOf(content)
  const [inHeadline, inStandfirst, inBody] = [headline, standfirst, body].map(marksIn)
  const all = new Set([...inHeadline!, ...inStandfirst!, ...inBody!])
  const whole =
    all.size === 1 &&
    inHeadline!.length === 1 &&
    inBody!.length === 1 &&
    inStandfirst!.length === (standfirst ? 1 : 0)
  const [only] = all
  const [, story, edition] = new RegExp(mark.source).exec(only ?? '') ?? []
  return whole
    ? { story: Number(story), edition: Number(edition) }
    : { mixed: [inHeadline, inStandfirst, inBody].map((marks) => marks!.join('+') || 'nothing') }
}
