import type { StoryLanguage } from '../rank/types.ts'
import type { Form } from '../rank/wordsOf.ts'
import { namesIn, namesToFind, type Name } from './namesToFind.ts'
import { placedWords, type PlacedWord } from './placedWords.ts'
import { sharedRuns, type Run } from './sharedRuns.ts'
import { speechIn } from './speechIn.ts'
import { titleOf } from './titleOf.ts'
import type { LinkableBlock, NamedStory, PhrasePlace, StoryPhrases, TextRange } from './types.ts'

export type PhrasesAsked = {
  blocks: readonly LinkableBlock[]
  /** In the order they come first. */
  stories: readonly NamedStory[]
  /** Ids of stories the text links to already; nothing is found for them. */
  linked?: ReadonlySet<string>
  language: StoryLanguage
}

type Candidate = Run & { story: number; block: number; start: number; end: number }

/** What so many titles have tells none of them apart. */
const wornAt = 3
/** The best place and two others. */
const mostPlaces = 3

const meet = (one: TextRange, other: TextRange): boolean =>
  one.start < other.end && other.start < one.end

/** How many have each of these. */
const counted = (lists: readonly Iterable<string>[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const list of lists)
    for (const each of new Set(list)) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

const signsOf = ({ folded, term }: Form): string[] => (term === null ? [folded] : [folded, term])

/** Each story's title and the names that are its own: one that several of them go by names none. */
const readStories = (stories: readonly NamedStory[], language: StoryLanguage) => {
  const terms = counted(stories.map((story) => titleOf(story, language).terms))
  const worn = new Set([...terms].flatMap(([term, count]) => (count >= wornAt ? [term] : [])))
  const read = stories.map((story) => {
    const title = titleOf(story, language, worn)
    return { id: story.id, title, names: namesToFind(story, title, language) }
  })
  const keys = (of: (name: Name) => boolean) =>
    counted(read.map(({ names }) => names.filter(of).map(({ key }) => key)))
  const filed = keys(() => true)
  const titled = keys((name) => name.titled)
  return read.map(({ names, ...story }) => ({
    ...story,
    names: names.filter((name) => (name.titled ? titled : filed).get(name.key) === 1),
  }))
}

/** Words with something taken in the space before them are not joined to what comes before. */
const apart = (
  words: readonly PlacedWord[],
  isClosed: (range: TextRange) => boolean,
): PlacedWord[] =>
  words.map((word, at) => {
    const space = { start: words[at - 1]?.end ?? word.start, end: word.start }
    return word.joined && isClosed(space) ? { ...word, joined: false } : word
  })

/** The strongest first, then in the stories' order, then in the text's. */
const inOrder = (one: Candidate, other: Candidate): number =>
  other.score - one.score ||
  one.story - other.story ||
  one.block - other.block ||
  one.start - other.start

/**
 * The words of a text that name one of some stories, for a link to it: what it shares with the title, else a name the story is
 * filed under. At most one best place a story, the first where its words stand, and a few others; no two overlap, and none
 * stands in what is taken or in quotation marks. Pure and the same each time; in the order of the stories.
 */
export const phrasesNaming = ({
  blocks,
  stories: given,
  linked = new Set(),
  language,
}: PhrasesAsked): StoryPhrases[] => {
  const stories = [...new Map(given.map((story) => [story.id, story])).values()]
  const read = readStories(stories, language)
  const candidates: Candidate[] = []
  blocks.forEach(({ text, taken = [] }, block) => {
    const closed = [...taken, ...speechIn(text)]
    const isClosed = (range: TextRange) => closed.some((each) => meet(range, each))
    const words = apart(placedWords(text, language), isClosed)
    const said = new Set(words.flatMap(({ forms }) => forms.flatMap(signsOf)))
    const free = new Set(words.filter((word) => !isClosed(word)))
    const isFree = (word: PlacedWord) => free.has(word)
    read.forEach(({ id, title, names }, story) => {
      if (linked.has(id)) return
      const runs = title.signs.some((sign) => said.has(sign))
        ? sharedRuns(words, isFree, title, language)
        : []
      for (const name of names)
        if (name.words[0]?.forms.flatMap(signsOf).some((sign) => said.has(sign)))
          runs.push(...namesIn(words, isFree, name))
      for (const run of runs)
        candidates.push({
          ...run,
          ...{ story, block, start: words[run.from]?.start ?? 0, end: words[run.to]?.end ?? 0 },
        })
    })
  })

  candidates.sort(inOrder)
  const found = new Map<number, Candidate[]>()
  const accept = (candidate: Candidate, most: number) => {
    const own = found.get(candidate.story) ?? []
    const all = [...found.values()].flat()
    const clashes = all.some(
      (other) =>
        other.key === candidate.key || (other.block === candidate.block && meet(other, candidate)),
    )
    if (!clashes && own.length < most) found.set(candidate.story, [...own, candidate])
  }
  for (const candidate of candidates) accept(candidate, 1)
  for (const candidate of candidates) if (found.has(candidate.story)) accept(candidate, mostPlaces)

  return stories.flatMap(({ id }, story): StoryPhrases[] => {
    const [best, ...others] = (found.get(story) ?? []).map(
      ({ block, start, end }): PhrasePlace => ({
        ...{ block, start, end },
        phrase: blocks[block]?.text.slice(start, end) ?? '',
      }),
    )
    return best ? [{ story: id, places: [best, ...others] }] : []
  })
}
