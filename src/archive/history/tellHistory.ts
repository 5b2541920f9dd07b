import type { Doc } from '../store/Store.ts'
import type { ArticleData } from './ArticleData.ts'
import type { EventDraft } from './chainEvents.ts'
import { createLedger, type Options } from './createLedger.ts'
import type { Step } from './Step.ts'

/**
 * What the product would have written, had these people done this: the article, its versions, its rounds and plans, and
 * the lines of its trail, not chained yet.
 */
export const tellHistory = (
  desk: { options: Options; newId: () => string },
  { id, data }: { id: string; data: ArticleData },
  steps: Step[],
): { docs: Doc[]; events: EventDraft[] } => {
  const ledger = createLedger(desk, id)
  for (const step of steps) {
    switch (step.act) {
      case 'create':
        ledger.save(step, data, false)
        break
      case 'edit':
        ledger.save(step, step.change(ledger.text()), false)
        break
      case 'publish':
        ledger.save(step, ledger.text(), true)
        break
      case 'request':
        ledger.request(step, step.note)
        break
      case 'check':
        ledger.check(step)
        break
      case 'request-changes':
        ledger.sendBack(step, step.note)
        break
      case 'approve':
        ledger.approve(step)
        break
      case 'schedule':
        ledger.schedule(step, step.when)
    }
  }
  return { docs: ledger.docs(), events: ledger.events }
}
