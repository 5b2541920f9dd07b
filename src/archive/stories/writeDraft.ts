import type { Random } from '../random.ts'
import type { Common } from '../themes/Common.ts'
import { english } from '../themes/english.ts'
import { turkish } from '../themes/turkish.ts'
import { residentsInTown, type World } from '../world/buildWorld.ts'
import { createTeller } from './createTeller.ts'
import type { Draft, DraftBlock } from './Draft.ts'
import { drawEvent } from './planStory.ts'
import { drawShape } from './shapes.ts'
import { sourced } from './sourced.ts'
import type { Assignment, Story } from './Story.ts'

const common: Record<Assignment['language'], Common> = { en: english, tr: turkish }

/** Longer articles have headings; in characters of words. */
const longEnough = 520

/** Stands where a quote's words will. */
const hole = '\uE000'

const wordsIn = (block: DraftBlock): number =>
  block.type === 'quote'
    ? 14
    : (block.type === 'ul'
        ? block.items.join(' ')
        : block.pieces.map(({ text }) => text).join('')
      ).split(' ').length

/** Writes one article of an event: the same numbers, names and moments give the same text. */
export const writeDraft = (
  random: Random,
  world: World,
  story: Story,
  assignment: Assignment,
): Draft => {
  const { angle, language, at } = assignment
  const shared = common[language]
  const theme = story.theme[language]
  const resident = world.resident(story.place, random.int(0, residentsInTown - 1))
  const { words: wanted, spoken } = drawShape(random, angle)
  const own = angle === 'first' || angle === 'later' ? undefined : angle
  const blocks: DraftBlock[] = []
  const draft: Draft = { headline: '', standfirst: '', blocks, quotes: [], sources: [], people: [] }
  const main = createTeller(random, story, assignment, { common: shared, resident })
  const sides = [main]
  let teller = main
  let words = 0
  let sinceHeading = 0
  const most = random.int(0, 4)

  const add = (block: DraftBlock): void => {
    blocks.push(block)
    words += wordsIn(block)
    sinceHeading = block.type === 'h2' ? 0 : sinceHeading + 1
  }
  const addHeading = (text: string): void => add({ type: 'h2', pieces: [{ text }] })
  const addParagraph = (sentences: string[]): void =>
    add({
      type: 'p',
      pieces: sentences.flatMap((sentence, index) => [
        ...(index > 0 ? [{ text: ' ' }] : []),
        ...sourced(random, draft, sentence, { story: teller.story, at, most }),
      ]),
    })

  /** Goes over to something else that happens in the same town. */
  const turnAside = (): void => {
    const side = { ...story, ...drawEvent(random, world, story.place) }
    const rest = { details: [], quotes: { ...shared.quotes, resident: [] } }
    teller = createTeller(random, side, assignment, { common: rest, resident })
    sides.push(teller)
    addHeading(teller.say(random.pick(shared.elsewhere)))
  }
  /** Up to so many sentences of one event. */
  const nextSentences = (count: number): string[] => {
    const first = teller.detail()
    if (!first) {
      turnAside()
      return nextSentences(count)
    }
    const sentences = [first]
    while (sentences.length < count) {
      const sentence = teller.detail()
      if (!sentence) break
      sentences.push(sentence)
    }
    return sentences
  }

  const addQuote = (): boolean => {
    const said = teller.quote()
    if (!said) return false
    const { name, title } = said.speaker
    const again = draft.quotes.some(({ speaker }) => speaker.name === name)
    const quote = draft.quotes.push({ words: `${said.words}.`, speaker: said.speaker }) - 1
    if (!blocks.some(({ type }) => type === 'quote') && random.chance(0.1)) {
      add({ type: 'quote', quote })
      return true
    }
    const text = teller.say(random.pick(again ? shared.sayingAgain : shared.saying), {
      words: hole,
      who: language === 'tr' ? `${title.tr} ${name}` : `${name}, ${title.en}`,
      last: name.split(' ').at(-1) ?? name,
    })
    const [before = '', after = ''] = text.split(hole)
    const pieces = [{ text: before }, { text: said.words, quote }, { text: after }]
    add({ type: 'p', pieces: pieces.filter((piece) => piece.text !== '') })
    return true
  }

  const leads = own ? shared.leads[own] : angle === 'first' ? theme.leads : theme.laterLeads
  addParagraph([main.say(random.pick(leads)), ...nextSentences(1).slice(random.int(0, 1))])
  if (angle !== 'first' && random.chance(0.7)) addParagraph([main.say(random.pick(shared.recaps))])
  const headings = random.sample(shared.headings, shared.headings.length)
  while (words < wanted) {
    if (wanted > longEnough && sinceHeading > 4 && random.chance(0.4)) {
      const heading = headings.pop()
      if (heading) addHeading(heading)
    }
    if (random.chance(spoken) && addQuote()) continue
    if (random.chance(0.014)) {
      const items = nextSentences(random.int(3, 5))
      add({ type: 'p', pieces: [{ text: random.pick(shared.listed) }] })
      add({ type: 'ul', items })
    } else addParagraph(nextSentences(random.int(1, 3)))
  }
  if (random.chance(0.4)) addParagraph([main.say(random.pick(shared.endings))])

  const quoted = draft.quotes[0]?.words ?? main.say(random.pick(shared.quotes.chief))
  const short = quoted.split(/[,;.]/)[0] ?? quoted
  const heads = own
    ? shared.headlines[own]
    : angle === 'first'
      ? theme.headlines
      : theme.laterHeadlines
  const standfirsts = own ? shared.standfirsts[own] : theme.standfirsts
  return {
    ...draft,
    headline: main.say(random.pick(heads), { short }),
    standfirst: main.say(random.pick(standfirsts)),
    people: sides.flatMap((side) => side.people()),
  }
}
