import { commands, runCommand } from '@galley/payload-fact-check'
import { createLocalReq, type Payload } from 'payload'
import type { User } from '../payload-types.ts'
import type { DemoArticle } from './content/articles.ts'
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
  const as = (user: User) => createLocalReq({ user }, payload)
  if (stage === 'draft') return
  await runCommand(commands.requestFactCheck, await as(author), {
    articleId,
    note: stage === 'changes-requested' ? undefined : note,
  })
  if (stage === 'requested') return
  if (stage === 'changes-requested') {
    await runCommand(commands.requestChanges, await as(staff.reviewer), { articleId, note })
    return
  }
  await runCommand(commands.approveFactCheck, await as(staff.reviewer), { articleId })
  if (stage === 'approved') return
  if (stage === 'scheduled') {
    await runCommand(commands.scheduleArticle, await as(staff.editor), {
      articleId,
      at: new Date(Date.now() + 30 * day).toISOString(),
    })
    return
  }
  await runCommand(commands.publishArticle, await as(staff.editor), { articleId })
  if (stage !== 'edited') return
  const req = await as(staff.editor)
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
