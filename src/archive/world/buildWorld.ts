import type { Language } from '../../articles/vocabulary.ts'
import { createRandom, type Random } from '../random.ts'
import type { Words } from '../text/numbers.ts'
import { zipf } from '../zipf.ts'
import { kindNames, kinds, postNames, type KindName, type PostName } from './kinds.ts'
import { companyWords, firstNames, lastNames, townNames } from './names.ts'

/** Records by names that stay the same from run to run, so that an archive made larger goes on with its people. */
export type Place = {
  name: string
  country: string
  location: [number, number]
  tongue: Language
  rank: number
}
export type Organization = {
  name: string
  kind: KindName
  short: Words
  place: Place
}
/** `title` follows the name in English and comes before it in Turkish. */
export type Person = { name: string; title: Words; organization?: Organization }

const towns = { en: 120, tr: 60 }
const residents = 12
const postsInTown = kindNames.length * postNames.length + residents
const journalists = 24

const countries: Record<Language, string[]> = {
  en: ['Sundria', 'Sundria', 'Sundria', 'Corvania', 'Thalland'],
  tr: ['Anatolya'],
}

/** Each number gives another name, neighbours quite different ones. */
const personName = (tongue: Language, number: number): string => {
  const firsts = firstNames[tongue]
  const lasts = lastNames[tongue]
  const all = firsts.length * lasts.length
  // A step that shares no divisor with any of these lists' lengths passes every name once.
  const at = (number * 7919 + 101) % all
  return `${firsts[at % firsts.length]} ${lasts[Math.floor(at / firsts.length)]}`
}

const townsOf = (tongue: Language): Place[] => {
  const random = createRandom(`towns ${tongue}`)
  const { first, second } = townNames[tongue]
  const names = first.flatMap((start) => second.map((end) => start + end))
  return random.sample(names, towns[tongue]).map((name, rank) => ({
    name,
    country: random.pick(countries[tongue]),
    location:
      tongue === 'en'
        ? [-(random.int(6000, 9900) / 1000), random.int(50000, 54900) / 1000]
        : [random.int(27000, 40000) / 1000, random.int(36500, 41500) / 1000],
    tongue,
    rank,
  }))
}

const inTown = (words: string, place: Place, organization = 0): string => {
  const lasts = lastNames[place.tongue]
  const works = companyWords[place.tongue]
  return words
    .replace('{P}', place.name)
    .replace('{S}', lasts[(place.rank * 37 + organization * 11) % lasts.length] ?? '')
    .replace('{W}', works[(place.rank * 5 + organization) % works.length] ?? '')
}

export type World = {
  /** A town, the large ones far more often than the others. */
  drawPlace(random: Random, tongue: Language): Place
  organization(kind: KindName, place: Place): Organization
  person(organization: Organization, post: PostName): Person
  /** Somebody from the street. */
  resident(place: Place, number: number): Person
  journalist(tongue: Language, number: number): Person
}

export const residentsInTown = residents
export const journalistsOf = journalists

/** The world the archive tells of: always the same one, and so large that most of it is met once or never. */
export const buildWorld = (): World => {
  const places = { en: townsOf('en'), tr: townsOf('tr') }
  const draw = { en: zipf(towns.en), tr: zipf(towns.tr) }
  const known = new Map<string, Organization>()

  const organization: World['organization'] = (kind, place) => {
    const key = `${place.name} ${kind}`
    const found = known.get(key)
    if (found) return found
    const name = inTown(kinds[kind].name[place.tongue], place, kindNames.indexOf(kind))
    const made: Organization = { name, kind, short: kinds[kind].short, place }
    known.set(key, made)
    return made
  }
  return {
    drawPlace: (random, tongue) => {
      const place = places[tongue][draw[tongue](random)]
      if (!place) throw new Error('There is no such town.')
      return place
    },
    organization,
    person: (from, post) => {
      const { kind, place } = from
      const number =
        journalists +
        place.rank * postsInTown +
        kindNames.indexOf(kind) * postNames.length +
        postNames.indexOf(post)
      const { en, tr } = kinds[kind][post]
      return {
        name: personName(place.tongue, number),
        title: { en: inTown(en, place), tr: inTown(tr, place) },
        organization: from,
      }
    },
    resident: (place, number) => ({
      name: personName(
        place.tongue,
        journalists + (place.rank + 1) * postsInTown - 1 - (number % residents),
      ),
      title: { en: `from ${place.name}`, tr: `${place.name} sakini` },
    }),
    journalist: (tongue, number) => ({
      name: personName(tongue, number % journalists),
      title: { en: 'Reporter', tr: 'Muhabir' },
    }),
  }
}
