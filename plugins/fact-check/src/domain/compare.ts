import { align } from './align.ts'
import { identity } from './identity.ts'
import type { ApprovedPassage } from './types.ts'

export type Change = {
  kind: 'changed' | 'added' | 'removed' | 'moved'
  before: string | null
  after: string | null
  field: string
}

export type Comparison = { same: boolean; changes: Change[] }

type Gap = { gone: ApprovedPassage[]; come: ApprovedPassage[] }

/** What stands between the passages that stayed, place by place. */
const gapsOf = (approved: ApprovedPassage[], now: ApprovedPassage[]): Gap[] => {
  const gaps: Gap[] = []
  let [i, j] = [0, 0]
  for (const [before, after] of [
    ...align(approved.map(identity), now.map(identity)),
    [approved.length, now.length] as const,
  ]) {
    gaps.push({ gone: approved.slice(i, before), come: now.slice(j, after) })
    i = before + 1
    j = after + 1
  }
  return gaps.filter(({ gone, come }) => gone.length + come.length > 0)
}

/** Takes out of the gaps what left one place and stands in another: it moved. */
const takeMoved = (gaps: Gap[]): { rest: Gap[]; moved: Change[] } => {
  const come = new Map<string, number>()
  for (const passage of gaps.flatMap((gap) => gap.come))
    come.set(identity(passage), (come.get(identity(passage)) ?? 0) + 1)
  const left = new Map<string, number>()
  const moved: Change[] = []
  const stays = gaps.map((gap) => ({
    ...gap,
    gone: gap.gone.filter((passage) => {
      const name = identity(passage)
      if ((come.get(name) ?? 0) <= (left.get(name) ?? 0)) return true
      left.set(name, (left.get(name) ?? 0) + 1)
      moved.push({
        kind: 'moved',
        before: passage.text,
        after: passage.text,
        field: passage.field,
      })
      return false
    }),
  }))
  const rest = stays.map((gap) => ({
    ...gap,
    come: gap.come.filter((passage) => {
      const count = left.get(identity(passage)) ?? 0
      if (count > 0) left.set(identity(passage), count - 1)
      return count === 0
    }),
  }))
  return { rest, moved }
}

/** In one place, what went and what came in the same field are one passage changed. */
const changesOf = ({ gone, come }: Gap): Change[] => {
  const open = [...come]
  const changes: Change[] = gone.map(({ field, text }) => {
    const index = open.findIndex((passage) => passage.field === field)
    const [after] = index < 0 ? [] : open.splice(index, 1)
    return after
      ? { kind: 'changed', before: text, after: after.text, field }
      : { kind: 'removed', before: text, after: null, field }
  })
  return [
    ...changes,
    ...open.map(({ field, text }): Change => ({ kind: 'added', before: null, after: text, field })),
  ]
}

/** Whether two sequences of passages are the same, order included, and what changed from one to the other. */
export const compare = (approved: ApprovedPassage[], now: ApprovedPassage[]): Comparison => {
  const { rest, moved } = takeMoved(gapsOf(approved, now))
  const changes = [...rest.flatMap(changesOf), ...moved]
  return { same: changes.length === 0, changes }
}
