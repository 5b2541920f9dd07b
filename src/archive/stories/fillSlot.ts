import type { Language } from '../../articles/vocabulary.ts'
import type { Random } from '../random.ts'
import { calendarWord } from '../text/calendar.ts'
import { amount, count, decimal, share, type Words } from '../text/numbers.ts'
import { withEnding, type Ending } from '../text/turkish.ts'
import type { Person } from '../world/buildWorld.ts'
import type { Story } from './Story.ts'

type Draw = (random: Random, from: number, to: number) => Words

const year: Draw = (random, from, to) => {
  const words = String(random.int(from, to))
  return { en: words, tr: words }
}

const drawn: Record<string, Draw> = { n: count, d: decimal, pct: share, m: amount, y: year }

/** In thousands: the first towns of the world's list are its largest. */
const populationOf = ({ rank }: Story['place']): number => Math.round(9 + 700 / (rank + 3))

const people = ['chief', 'second', 'third', 'resident'] as const

const lastName = (name: string): string => name.split(' ').at(-1) ?? name

export type Telling = {
  story: Story
  language: Language
  /** When it is written, in milliseconds since 1970. */
  at: number
  random: Random
  resident: Person
  /** What only this sentence knows, such as the words of a quote. */
  own?: Record<string, string>
}

const plainWords = (slot: string, telling: Telling): string => {
  const { story, language, at, random, own } = telling
  const given = own?.[slot] ?? story.facts[slot]?.[language] ?? calendarWord(slot, language, at)
  if (given !== undefined) return given
  const [kind = '', range = ''] = slot.split(':')
  const [from = '1', to = '9'] = range.split('-')
  const draw = drawn[kind]
  if (draw) return draw(random, Number(from), Number(to))[language]
  const [who = '', what] = slot.split('.')
  const person = people.find((name) => name === who)
  if (person) {
    const { name, title } = person === 'resident' ? telling.resident : story[person]
    return what === 'title' ? title[language] : what === 'last' ? lastName(name) : name
  }
  switch (slot) {
    case 'place':
      return story.place.name
    case 'country':
      return story.place.country
    case 'subject':
      return story.subject[language]
    case 'population':
      return String(populationOf(story.place))
    case 'region':
      return String(4 * populationOf(story.place) + 37)
    case 'org':
      return story.organization.name
    case 'org.short':
      return story.organization.short[language]
    default:
      throw new Error(`Nothing is known of “${slot}”.`)
  }
}

/** The words of a slot, with its Turkish case ending if it asks for one. @throws on a slot nobody fills */
export const fillSlot = (slot: string, telling: Telling): string => {
  const [, name = slot, sign, ending = ''] = /^(.+?)([’~])(.+)$/.exec(slot) ?? []
  const words = plainWords(name, telling)
  if (!sign) return words
  const { place, organization } = telling.story
  const possessed =
    sign === '~' ||
    (name === 'place' && /dağı$/.test(place.name)) ||
    (name === 'org' && organization.place.tongue === 'tr')
  const bare = ending.replace(/ki$/, '') as Ending
  return withEnding(words, bare, { name: sign === '’', possessed }) + ending.slice(bare.length)
}
