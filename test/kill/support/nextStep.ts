import type { Random } from './random.ts'
import type { Entry } from './Journal.ts'
import { isPlanned, type Step } from './Story.ts'

/** What an article's people do next, `wanted` more often than else; null when they are done with it. */
export const nextStep = (
  { story, asked }: Entry,
  random: Random,
  wanted?: string | null,
): Step | null => {
  const one = (weights: Partial<Record<Step, number>>): Step =>
    random.weighted(
      wanted && wanted in weights
        ? { ...weights, [wanted]: 8 * (weights[wanted as Step] ?? 0) }
        : weights,
    )
  const round = story.rounds.at(-1)
  if (story.versions === 0) return story.imported ? 'import' : 'create'
  if (isPlanned(story)) return one({ due: 85, cancel: 15 })
  const onward = { requested: 'mark', 'in-progress': 'submit', submitted: 'approve' } as const
  if (round && round.state in onward) {
    const next = onward[round.state as keyof typeof onward]
    return one({ [story.marked === story.latest ? next : 'mark']: 88, 'send-back': 6, edit: 6 })
  }
  const isLive = story.mainStatus === 'published' && story.latestStatus === 'published'
  if (isLive) {
    if (story.lines.length > 14 && random.chance(0.7)) return null
    return one({ edit: 70, unpublish: 30 })
  }
  if (round?.state === 'approved' && round.approved === story.latest)
    return one({ publish: 55, schedule: 35, edit: 10 })
  const decides = story.imported && !asked && story.decided < 2
  return one({ request: 75, edit: 15, ...(decides ? { decide: 60 } : {}) })
}
