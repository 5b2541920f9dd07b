import type { Language } from '../../articles/vocabulary.ts'
import type { Angle } from '../themes/Common.ts'
import type { Theme } from '../themes/Theme.ts'
import type { Words } from '../text/numbers.ts'
import type { Organization, Person, Place } from '../world/buildWorld.ts'

/** One article to be written of an event; `at` is when its writer begins, in milliseconds since 1970. */
export type Assignment = {
  angle: Angle
  language: Language
  at: number
  /** The article of the same event that this one translates, as an index. */
  translates?: number
}

/** An event, who stands in it, and the articles that tell of it, the oldest first. */
export type Story = {
  theme: Theme
  place: Place
  organization: Organization
  chief: Person
  second: Person
  third: Person
  subject: Words
  facts: Record<string, Words>
  assignments: Assignment[]
}
