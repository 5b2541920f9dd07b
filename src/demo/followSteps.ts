import { commands, runCommand } from '@galley/payload-fact-check'
import { createLocalReq, type Payload } from 'payload'
import { checkStory } from './checkStory.ts'
import { textOf, type World } from './createArticle.ts'
import type { DemoArticle } from './content/DemoArticle.ts'
import { writerOf } from './bylines.ts'
import { rewritten } from './rewritten.ts'
import type { Staff, StaffKey } from './seedUsers.ts'
import type { Step } from './steps.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
const inHours = (hours: number): string => new Date(Date.now() + hours * hour).toISOString()

/** Who does a step that does not say who. */
const handOf = ({ does }: Step, writer: StaffKey, language: string): StaffKey => {
  if (does === 'ask' || does === 'rewrite') return writer
  if (does === 'check') return 'checker'
  if (does === 'send-back' || does === 'approve') return 'reviewer'
  if (does === 'take-down' || does === 'waive') return 'chief'
  return language === 'tr' ? 'yaziisleri' : 'editor'
}

/** Takes a story through its steps as people would, by the product's own commands. */
export const followSteps = async (
  payload: Payload,
  article: DemoArticle,
  articleId: string,
  staff: Staff,
  world: World,
): Promise<void> => {
  let story = article
  const save = async (who: StaffKey, data: object) => {
    await payload.update({
      collection: 'articles',
      id: articleId,
      draft: true,
      depth: 0,
      user: staff[who],
      req: await createLocalReq({ user: staff[who] }, payload),
      overrideAccess: false,
      data: { ...data, _status: 'draft' },
    })
  }
  for (const step of article.steps) {
    const who = step.by ?? handOf(step, writerOf(article), article.language)
    const req = await createLocalReq({ user: staff[who] }, payload)
    switch (step.does) {
      case 'ask':
        await runCommand(commands.requestFactCheck, req, {
          articleId,
          note: step.note,
          depth: step.due?.depth,
          deadline: step.due && inHours(step.due.inHours),
        })
        break
      case 'check':
        await checkStory({ payload, articleId, calendar: world.calendar, staff }, story, step, who)
        break
      case 'send-back':
        await runCommand(commands.requestChanges, req, { articleId, note: step.note })
        break
      case 'approve':
        await runCommand(commands.approveFactCheck, req, { articleId, note: step.note })
        break
      case 'waive':
        await runCommand(commands.waiveFactCheck, req, { articleId, reason: step.reason })
        break
      case 'publish':
        await runCommand(commands.publishArticle, req, { articleId })
        break
      case 'schedule': {
        const at = new Date(Date.now() + step.inDays * day).toISOString()
        await runCommand(commands.scheduleArticle, req, { articleId, at })
        break
      }
      case 'cancel-schedule':
        await runCommand(commands.cancelSchedule, req, { articleId })
        break
      case 'take-down':
        await runCommand(commands.unpublishArticle, req, { articleId, reason: step.reason })
        break
      case 'sign-off':
        await save(who, { signOffs: { [step.name]: step.value } })
        break
      case 'rewrite':
        story = rewritten(story, step.swaps)
        await save(who, textOf(story, world))
    }
  }
}
