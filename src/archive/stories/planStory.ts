import type { Language } from '../../articles/vocabulary.ts'
import type { Random } from '../random.ts'
import type { Angle } from '../themes/Common.ts'
import { themes } from '../themes/themes.ts'
import type { Place, World } from '../world/buildWorld.ts'
import type { Assignment, Story } from './Story.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour

/** How many articles an event gets. */
const sizes = { 1: 42, 2: 22, 3: 14, 4: 9, 5: 6, 6: 3, 7: 2, 9: 2 }

/** What comes after the first; the last of several days are told from further away. */
const next: Record<Exclude<Angle, 'first'>, number> = {
  later: 46,
  reaction: 18,
  analysis: 12,
  interview: 8,
  background: 7,
  feature: 5,
  opinion: 4,
}

/** Events of one article only: mostly news, now and then something else. */
const alone = { first: 82, analysis: 4, interview: 5, feature: 5, background: 2, opinion: 2 }

const assign = (
  random: Random,
  language: Language,
  from: number,
  { count, until }: { count: number; until: number },
): Assignment[] => {
  const assignments: Assignment[] = [
    { angle: count === 1 ? random.weighted(alone) : 'first', language, at: from },
  ]
  let at = from
  while (assignments.length < count) {
    at = Math.min(at + (3 * hour + random.next() ** 2 * 6 * day), until)
    const translates = random.int(0, assignments.length - 1)
    const original = assignments[translates]
    const translated =
      random.chance(0.07) &&
      original &&
      original.translates === undefined &&
      !assignments.some((assignment) => assignment.translates === translates)
    assignments.push(
      translated
        ? { ...original, language: language === 'en' ? 'tr' : 'en', at, translates }
        : { angle: random.weighted(next), language, at },
    )
  }
  return assignments
}

/** Something that happens in a town: what it is about, with which figures, and who stands in it. */
export const drawEvent = (
  random: Random,
  world: World,
  place: Place,
): Omit<Story, 'assignments' | 'place'> => {
  const theme = random.pick(themes)
  const organization = world.organization(theme.organization, place)
  return {
    theme,
    organization,
    chief: world.person(organization, 'chief'),
    second: world.person(organization, 'second'),
    third: world.person(organization, 'third'),
    subject: random.pick(theme.subjects),
    facts: theme.facts(random),
  }
}

/**
 * Plans an event and the articles it gets over the days that follow.
 * @param between first and last moment it may begin and go on, in milliseconds since 1970
 */
export const planStory = (
  random: Random,
  world: World,
  { between: [from, until], atMost }: { between: [number, number]; atMost: number },
): Story => {
  const language: Language = random.chance(0.75) ? 'en' : 'tr'
  const abroad = random.chance(0.08)
  const place = world.drawPlace(random, abroad ? (language === 'en' ? 'tr' : 'en') : language)
  const count = Math.min(Number(random.weighted(sizes)), atMost)
  // News is written by day, most of it before the evening.
  const begin = Math.floor((from + random.next() * (until - from)) / day) * day
  const at = Math.min(begin + random.int(6, 20) * hour, until)
  return {
    ...drawEvent(random, world, place),
    place,
    assignments: assign(random, language, at, { count, until }),
  }
}
