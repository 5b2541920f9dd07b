import {
  isSymmetric,
  labelFor,
  linkTypeNames,
  type Direction,
  type LinkType,
} from '../domain/linkTypes.ts'

/** A type an editor can choose, as one story would show it; `direction`: the side of the link that story is on. */
export type TypeChoice = { type: LinkType; direction: Direction; label: string }

/** Every type, both ways round where they differ. */
export const typeChoices = (language: string): TypeChoice[] =>
  linkTypeNames.flatMap((type) =>
    (isSymmetric(type) ? (['from'] as const) : (['from', 'to'] as const)).map((direction) => ({
      type,
      direction,
      label: labelFor(type, direction, language),
    })),
  )
