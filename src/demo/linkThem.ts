import { runStoryLinkCommand } from '@galley/payload-related-stories'
import { createLocalReq, type Payload } from 'payload'
import { links } from './content/links.ts'
import type { Staff, StaffKey } from './seedUsers.ts'

/** Links the stories: proposed by whoever proposes, settled by an editor where one did. */
export const linkThem = async (
  payload: Payload,
  staff: Staff,
  articles: Map<string, string>,
): Promise<void> => {
  const as = (who: StaffKey) => createLocalReq({ user: staff[who] }, payload)
  for (const { from, to, type, by, note, then } of links) {
    const { link } = await runStoryLinkCommand(await as(by), 'createStoryLink', {
      from: articles.get(from),
      to: articles.get(to),
      type,
      note,
    })
    if (!then) continue
    const [command, more] =
      then === 'unlinked'
        ? (['unlinkStoryLink', {}] as const)
        : 'confirmed' in then
          ? (['confirmStoryLink', { type: then.confirmed }] as const)
          : (['rejectStoryLink', { note: then.rejected }] as const)
    await runStoryLinkCommand(await as('editor'), command, { linkId: link.id, ...more })
  }
}
