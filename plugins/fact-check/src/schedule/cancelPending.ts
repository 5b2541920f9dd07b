import type { PayloadRequest } from 'payload'
import { asCommand } from '../access/commandToken.ts'
import { recordDeskEvent } from '../events/recordDeskEvent.ts'
import { lastScheduleOf } from '../facts/rows.ts'
import { schedulesSlug } from '../slugs.ts'

/** Takes an article's planned publication back, with its line in the trail; does nothing when none is planned. */
export const cancelPending = async (
  req: PayloadRequest,
  article: string | number,
): Promise<void> => {
  const schedule = await lastScheduleOf(req, article)
  if (schedule?.state !== 'pending') return
  await req.payload.update({
    collection: schedulesSlug,
    id: schedule.id,
    data: { state: 'cancelled' } as never,
    depth: 0,
    req: asCommand(req),
  })
  await recordDeskEvent(req, {
    article,
    kind: 'schedule-cancelled',
    before: { at: schedule.at },
  })
}
