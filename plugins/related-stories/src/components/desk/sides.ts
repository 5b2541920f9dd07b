import { isSymmetric, type Direction, type LinkType } from '../../domain/linkTypes.ts'
import type { DeskRow } from '../../read/desk.ts'
import type { TypeChoice } from '../../read/typeChoices.ts'

/** The two stories of a pair as the desk lays them out: A is the newer one. */
export type Side = 'A' | 'B'

export const otherDirection = (direction: Direction): Direction =>
  direction === 'from' ? 'to' : 'from'

/** Which side of the link stands as A or as B. */
export const directionOf = ({ newer }: Pick<DeskRow, 'newer'>, side: Side): Direction =>
  side === 'A' ? newer : otherDirection(newer)

export const sideOf = ({ newer }: Pick<DeskRow, 'newer'>, direction: Direction): Side =>
  direction === newer ? 'A' : 'B'

/** A type to choose by its number; `from` is the story the sentence begins with. */
export type NumberedType = { number: number; type: LinkType; from: Side; label: string }

/** Which of the two a type speaks of when nobody said: the newer one follows, updates or corrects; the older is background. */
const usual = (type: LinkType): Side => (type === 'background' ? 'B' : 'A')

const turnedRound = (side: Side): Side => (side === 'A' ? 'B' : 'A')

/** The types in the server's order with their numbers, each in the direction it usually has or `turned` round. */
export const numberedTypes = (types: readonly TypeChoice[], turned: boolean): NumberedType[] =>
  types
    .filter(({ direction }) => direction === 'from')
    .map(({ type, label }, index) => ({
      number: index + 1,
      type,
      label,
      from: turned && !isSymmetric(type) ? turnedRound(usual(type)) : usual(type),
    }))
