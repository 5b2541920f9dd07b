import type { Journal } from './Journal.ts'
import { nextStep } from './nextStep.ts'
import { perform, type Came } from './perform.ts'
import { performLink, pickLink } from './performLink.ts'
import type { Random } from './random.ts'
import type { Desk } from './staff.ts'
import { after, type Step } from './Story.ts'

export type Kind = Step | 'link'

export type Work = {
  desk: Desk
  journal: Journal
  random: Random
  /** What there should be more of than usual. */
  wanted: Kind | null
  /** Told of every write as it is sent. */
  onSent(kind: Kind): void
  onDone(kind: Kind): void
  /** Refusals nobody expected. */
  refusals: string[]
}

/** What may be refused without anybody's fault: others were always first. */
const busy = new Set(['DATABASE_BUSY'])

/** A plan may be carried out before it is taken back, and its moment may be over before it is heard. */
const late: Partial<Record<Step, string>> = { cancel: 'STALE_STATE', schedule: 'INVALID_INPUT' }

const isOver = ({ was }: Came): boolean => was === 'unknown' || was === 'unsent'

/** One step of one story; false when the server is gone. */
const story = async (work: Work): Promise<boolean> => {
  const { desk, journal, random, wanted } = work
  const open = journal.entries.filter(({ taken, finished }) => !taken && !finished)
  const begins = wanted === 'create' || wanted === 'import' ? 0.5 : open.length > 12 ? 0.05 : 0.2
  const entry =
    open.length === 0 || random.chance(begins)
      ? journal.begin(wanted === 'import' || random.chance(0.45))
      : random.pick(open)
  entry.taken = true
  try {
    const step = nextStep(entry, random, wanted)
    if (!step) {
      entry.finished = true
      return true
    }
    entry.doing = step
    entry.touched = true
    work.onSent(step)
    const came = await perform[step](desk, entry, random)
    if (isOver(came)) {
      if (came.was === 'unsent') entry.doing = null
      return false
    }
    entry.doing = null
    if (came.was === 'done') {
      entry.story = after(entry.story, step)
      work.onDone(step)
    }
    if (came.was === 'refused' && !busy.has(came.code) && late[step] !== came.code)
      work.refusals.push(`${step} of story ${entry.story.number}: ${came.code} ${came.message}`)
    return true
  } finally {
    entry.taken = false
  }
}

const link = async (work: Work): Promise<boolean> => {
  const picked = pickLink(work.journal, work.random)
  if (!picked) return story(work)
  const { link, step } = picked
  link.taken = true
  link.doing = step
  work.onSent('link')
  const came = await performLink(work.desk, link, step)
  link.taken = false
  if (isOver(came)) {
    if (came.was === 'unsent') link.doing = null
    return false
  }
  link.doing = null
  if (came.was === 'done') {
    link.lines.push(step)
    work.onDone('link')
  } else if (came.was === 'refused' && !busy.has(came.code))
    work.refusals.push(`${step} of ${link.from} and ${link.to}: ${came.code} ${came.message}`)
  return true
}

/** Somebody who works until the server is gone. */
export const work = async (all: Work): Promise<void> => {
  while (await (all.random.chance(all.wanted === 'link' ? 0.4 : 0.12) ? link(all) : story(all)));
}
