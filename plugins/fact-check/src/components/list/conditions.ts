import type { Where } from 'payload'

/** Where a condition stands in the list's filters: in which alternative, and where in it. */
export type Place = { or: number; and: number }

type Conditions = Record<string, Record<string, unknown> | undefined>[][]

const alternativesOf = (where: Where | undefined): Conditions =>
  (where?.or ?? []).map((alternative) => (alternative.and ?? []) as Conditions[number])

/** The operator and the values of a condition on a field; none where it stands no more. */
export const valueOfCondition = (
  where: Where | undefined,
  place: Place | null,
  field: string,
): { operator: string; value: string[] } => {
  const condition = place && alternativesOf(where)[place.or]?.[place.and]?.[field]
  const [operator = 'equals', value] = Object.entries(condition ?? {})[0] ?? []
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : []
  return { operator, value: list.map(String) }
}

/** The same filters with another value in one condition, its operator as it was. */
export const withCondition = (
  where: Where | undefined,
  place: Place,
  field: string,
  value: unknown,
): Where => {
  const { operator } = valueOfCondition(where, place, field)
  return {
    or: alternativesOf(where).map((alternative, or) => ({
      and: alternative.map((condition, and) =>
        or === place.or && and === place.and ? { [field]: { [operator]: value } } : condition,
      ),
    })),
  } as Where
}
