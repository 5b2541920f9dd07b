import type { StoryLinkRow } from '../read/storyLink.ts'
import { nextState, type Linked } from './act.ts'
import type { CommandContext } from './context.ts'
import { lastDecision } from './lastDecision.ts'
import { requireRoom } from './requireRoom.ts'
import { updateLink, userOf } from './store.ts'
import { tell } from './tell.ts'
import { tellCorrection } from './tellCorrection.ts'
import { typed, type Choice } from './typed.ts'

/** Confirms one suggestion. @throws STALE_STATE, LIMIT_REACHED, DUPLICATE_LINK, INVALID_INPUT */
export const confirmLink = async (
  context: CommandContext,
  { link: before, stories }: Linked,
  choice: Choice = {},
): Promise<StoryLinkRow> => {
  const { req, options } = context
  const state = nextState(before, 'confirm')
  const { data, turns } = await typed(context, before, choice)
  await requireRoom(context, stories)
  const link = await updateLink(req, before, {
    ...data,
    state,
    postponedUntil: null,
    decidedBy: userOf(req, options),
    decidedAt: new Date().toISOString(),
    before: lastDecision(context, before, {
      act: 'confirm',
      turned: turns,
      restore: ['state', 'type', 'pairKey', 'postponedUntil', 'decidedBy', 'decidedAt'],
    }),
  })
  await tell(context, 'link-confirmed', before, link)
  await tellCorrection(context, before, link)
  return link
}
