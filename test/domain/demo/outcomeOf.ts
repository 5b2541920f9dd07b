import type { DemoArticle } from '../../../src/demo/content/DemoArticle.ts'

export type Outcome = {
  /** Of the latest version. */
  status: 'draft' | 'published'
  factCheckStatus: 'unchecked' | 'in-check' | 'changes-requested' | 'approved' | 'stale' | 'waived'
  /** Whether readers get it. */
  live: boolean
  rounds: string[]
  scheduled: boolean
}

/** Where a story's steps leave it, worked out without the product. */
export const outcomeOf = ({ steps }: DemoArticle): Outcome => {
  let [text, approved, waived, live, status, scheduled] = [
    0,
    -1,
    -1,
    false,
    'draft' as Outcome['status'],
    false,
  ]
  const rounds: string[] = []
  for (const step of steps) {
    const { does } = step
    if (does === 'ask') rounds.push('requested')
    if (does === 'check')
      rounds[rounds.length - 1] = step.until === 'begun' ? 'in-progress' : 'submitted'
    if (does === 'send-back') rounds[rounds.length - 1] = 'changes-requested'
    if (does === 'approve') [rounds[rounds.length - 1], approved] = ['approved', text]
    if (does === 'waive') waived = text
    if (does === 'rewrite') text += 1
    if (does === 'rewrite' || does === 'sign-off') status = 'draft'
    if (does === 'publish') [live, status] = [true, 'published']
    if (does === 'take-down') [live, status] = [false, 'draft']
    if (does === 'schedule') scheduled = true
    if (does === 'cancel-schedule') scheduled = false
  }
  const open = waived === text ? 'waived' : 'in-check'
  const states: Record<string, Outcome['factCheckStatus']> = {
    requested: open,
    'in-progress': open,
    submitted: open,
    'changes-requested': 'changes-requested',
    approved: approved === text ? 'approved' : 'stale',
  }
  return {
    status,
    factCheckStatus: states[rounds.at(-1) ?? ''] ?? 'unchecked',
    live,
    rounds,
    scheduled,
  }
}
