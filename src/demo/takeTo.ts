import { createLocalReq, type Payload } from 'payload'
import type { User } from '../payload-types.ts'
import type { DemoArticle } from './content/articles.ts'
import { runCommand } from './runCommand.ts'
import type { Staff } from './seedUsers.ts'

const day = 24 * 60 * 60 * 1000

/** Takes a story to its stage as people would: its writer asks, the reviewer decides, the editor publishes. */
export const takeTo = async (
  payload: Payload,
  { stage, note, body }: DemoArticle,
  articleId: string,
  author: User,
  staff: Staff,
): Promise<void> => {
  const by = async (user: User, command: string, input: object = {}) =>
    runCommand(await createLocalReq({ user }, payload), command, { articleId, ...input })
  if (stage === 'draft') return
  await by(author, 'requestFactCheck', { note: stage === 'changes-requested' ? undefined : note })
  if (stage === 'requested') return
  if (stage === 'changes-requested') {
    await by(staff.reviewer, 'requestChanges', { note })
    return
  }
  await by(staff.reviewer, 'approveFactCheck')
  if (stage === 'approved') return
  if (stage === 'scheduled') {
    await by(staff.editor, 'scheduleArticle', { at: new Date(Date.now() + 30 * day).toISOString() })
    return
  }
  await by(staff.editor, 'publishArticle')
  if (stage !== 'edited') return
  const req = await createLocalReq({ user: staff.editor }, payload)
  const edited = body.replace('118 kilometres', '121 kilometres').split(/\n\n+/)
  await payload.update({
    collection: 'articles',
    id: articleId,
    draft: true,
    user: staff.editor,
    req,
    overrideAccess: false,
    data: { body: edited.map((text) => ({ children: [{ text }] })), _status: 'draft' },
  })
}
