import type { LinkState } from './links.ts'

/** What was decided about suggestions that gave a reason of one kind. */
export type Lesson = { kind: string; confirmed: number; rejected: number }

/** A decided suggestion with the reasons it gave, as stored. */
export type Decided = { state: LinkState; reasons: unknown }

const kindsOf = (reasons: unknown): Set<string> =>
  new Set(
    (Array.isArray(reasons) ? reasons : [])
      .map((reason: unknown) => (reason as { kind?: unknown } | null)?.kind)
      .filter((kind) => typeof kind === 'string'),
  )

/** How often each kind of reason was confirmed and rejected; a link counts once a kind. By kind, in alphabetical order. */
export const countLessons = (decided: Iterable<Decided>): Lesson[] => {
  const lessons = new Map<string, Lesson>()
  for (const { state, reasons } of decided)
    for (const kind of state === 'suggested' ? [] : kindsOf(reasons)) {
      const lesson = lessons.get(kind) ?? { kind, confirmed: 0, rejected: 0 }
      lesson[state as 'confirmed' | 'rejected']++
      lessons.set(kind, lesson)
    }
  return [...lessons.values()].sort((one, other) => (one.kind < other.kind ? -1 : 1))
}
