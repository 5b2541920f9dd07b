import type { Random } from '../random.ts'
import { capital } from '../text/capital.ts'
import { tell } from '../text/template.ts'
import type { Common } from '../themes/Common.ts'
import type { Person } from '../world/buildWorld.ts'
import { fillSlot } from './fillSlot.ts'
import type { Assignment, Story } from './Story.ts'

export type Voice = 'chief' | 'second' | 'third' | 'resident'
const voices: Voice[] = ['chief', 'second', 'third', 'resident']

/** Tells of one event: each of its sentences once, in drawn order. */
export type Teller = {
  story: Story
  say(template: string, own?: Record<string, string>): string
  /** Another sentence; undefined when all are told. */
  detail(): string | undefined
  /** Somebody's words, without a full stop; undefined when nobody has any left. */
  quote(): { words: string; who: Voice; speaker: Person } | undefined
  /** Who has been named so far. */
  people(): Person[]
}

export const createTeller = (
  random: Random,
  story: Story,
  { language, at }: Pick<Assignment, 'language' | 'at'>,
  { common, resident }: { common: Pick<Common, 'details' | 'quotes'>; resident: Person },
): Teller => {
  const theme = story.theme[language]
  const speakers: Record<Voice, Person> = { ...story, resident }
  const named = new Set<Voice>()
  const say: Teller['say'] = (template, own) => {
    const fill = (slot: string): string => {
      const who = voices.find((voice) => slot.startsWith(voice))
      if (who) named.add(who)
      return fillSlot(slot, { story, language, at, random, resident, own })
    }
    return capital(tell(template, random, fill), language)
  }
  const shuffled = (texts: readonly string[]): string[] => random.sample(texts, texts.length)
  const details = shuffled([...theme.details, ...common.details])
  const words = {
    chief: [...shuffled(common.quotes.chief), ...shuffled(theme.quotes.chief)],
    second: [...shuffled(common.quotes.second), ...shuffled(theme.quotes.second)],
    third: [...shuffled(common.quotes.third), ...shuffled(theme.quotes.third)],
    resident: shuffled(common.quotes.resident),
  }
  return {
    story,
    say,
    detail: () => {
      const template = details.pop()
      return template && say(template)
    },
    quote: () => {
      const who = random.weighted({ chief: 4, second: 3, third: 3, resident: 2 })
      const template = words[who].pop()
      if (!template) return undefined
      named.add(who)
      return { words: say(template), who, speaker: speakers[who] }
    },
    people: () => voices.filter((who) => named.has(who)).map((who) => speakers[who]),
  }
}
