import type { ArticleFacts } from './loadArticle.ts'
import type { Person } from './personOf.ts'

type Named = (relation: unknown) => Promise<Person | null>

export type ShownWaiver = {
  reason: string
  by: Person | null
  at: string
  deadline: string | null
}

/** The last waiver of the round that counts; null without one. */
export const presentWaiver = async (
  { round }: ArticleFacts,
  named: Named,
): Promise<ShownWaiver | null> => {
  const waiver = round?.waivers.at(-1)
  if (!waiver) return null
  return {
    reason: waiver.reason,
    by: await named(waiver.by),
    at: new Date(waiver.at).toISOString(),
    deadline: waiver.deadline ? new Date(waiver.deadline).toISOString() : null,
  }
}

export type Waiving = { hours: number; tells: Person[] }

/** What somebody who may waive is shown beforehand: whom it tells, and in how many hours its check is due. */
export const presentWaiving = async (
  told: string[],
  hours: number,
  named: Named,
): Promise<Waiving> => {
  const people = await Promise.all(told.map(named))
  return { hours, tells: people.filter((person) => person !== null) }
}
