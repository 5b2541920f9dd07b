import type { Random } from '../random.ts'
import { drawSource } from '../world/drawSource.ts'
import type { Draft, Piece } from './Draft.ts'
import type { Story } from './Story.ts'

const figures = /\d+(?:[.,]\d+)*(?: (?:million crowns|milyon kron|per cent|crowns|people|kron))?/

/** A sentence, now and then with its figure resting on one of the draft's sources or, up to so many, on a new one. */
export const sourced = (
  random: Random,
  draft: Draft,
  sentence: string,
  { story, at, most }: { story: Story; at: number; most: number },
): Piece[] => {
  const found = figures.exec(sentence)
  const isNew = draft.sources.length < most
  if (!found || !random.chance(0.3) || (!isNew && draft.sources.length === 0))
    return [{ text: sentence }]
  const person = random.pick([story.chief, story.third])
  const record = isNew
    ? drawSource(random, { organization: story.organization, person, at })
    : random.pick(draft.sources)
  const known = draft.sources.findIndex(({ name }) => name === record.name)
  const source = known < 0 ? draft.sources.push(record) - 1 : known
  const end = found.index + found[0].length
  return [
    { text: sentence.slice(0, found.index) },
    { text: found[0], source },
    { text: sentence.slice(end) },
  ].filter(({ text }) => text !== '')
}
