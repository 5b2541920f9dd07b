import { setTimeout as wait } from 'node:timers/promises'
import { markOf } from '../checks/edition.ts'
import type { Answer, Json } from './ask.ts'
import type { Entry } from './Journal.ts'
import type { Random } from './random.ts'
import type { Desk, Who } from './staff.ts'
import type { Step } from './Story.ts'
import { quotesInWire, rewritten, wire, written } from './texts.ts'

/** What came of a step; `nothing` when there was nothing to do. */
export type Came = Answer | { was: 'nothing' }

type Act = (desk: Desk, entry: Entry, random: Random) => Promise<Came>

const latest = (desk: Desk, { article }: Entry): Promise<Answer> =>
  desk.rest('reporter', `/articles/${article}?draft=true&depth=0`)

/** A command of the fact-check, over one of its two doors. */
const command =
  (who: Who, name: string, more: Record<string, [type: string, value: () => unknown]> = {}): Act =>
  (desk, { article }, random) => {
    const values = Object.entries(more).map(([key, [, value]]) => [key, value()] as const)
    const input = { articleId: article, ...Object.fromEntries(values) }
    if (random.chance(0.5)) return desk.rest(who, `/fact-check/${name}`, { body: input })
    const declared = Object.entries(more).map(([key, [type]]) => `, $${key}: ${type}`)
    const given = Object.keys(more).map((key) => `, ${key}: $${key}`)
    return desk.graphql(
      who,
      `mutation ($articleId: ID!${declared.join('')}) { it: ${name}(articleId: $articleId${given.join('')}) { article { id _status } } }`,
      input,
    )
  }

const create: Act = async (desk, entry) => {
  const answer = await desk.rest('reporter', '/articles?draft=true&depth=0', {
    body: { ...written(entry.story.number), _status: 'draft' },
  })
  if (answer.was === 'done') entry.article = String((answer.body.doc as Json).id)
  return answer
}

const importText: Act = async (desk, entry, random) => {
  const text = wire(entry.story.number)
  const overRest = random.chance(0.5)
  const answer = overRest
    ? await desk.rest('reporter', '/import', { body: { text } })
    : await desk.graphql(
        'reporter',
        'mutation ($text: String!) { it: importArticle(text: $text) { status id quotes } }',
        { text },
      )
  if (answer.was !== 'done') return answer
  const made = overRest ? answer.body : ((answer.body.data as Json).it as Json)
  if (made.status !== 'created' || made.quotes !== quotesInWire)
    throw new Error(`A text that nobody sent before came in as ${JSON.stringify(made)}.`)
  entry.article = String(made.id)
  return answer
}

const edit: Act = async (desk, entry) => {
  const before = await latest(desk, entry)
  if (before.was !== 'done') return before.was === 'unknown' ? { was: 'unsent' } : before
  const { number, latest: edition } = entry.story
  return desk.rest('reporter', `/articles/${entry.article}?draft=true&depth=0`, {
    method: 'PATCH',
    body: { ...rewritten(number, edition + 1, before.body.body), _status: 'draft' },
  })
}

/** Marks every passage there is: nothing to check in any of them. */
const mark: Act = async (desk, entry, random) => {
  const before = await desk.rest('checker', `/fact-check/state/${entry.article}`)
  if (before.was !== 'done') return before.was === 'unknown' ? { was: 'unsent' } : before
  const keys = (before.body.passages as { key: string }[]).map(({ key }) => key)
  return command('checker', 'markNoCheckNeeded', { passages: ['[String!]!', () => keys] })(
    desk,
    entry,
    random,
  )
}

type Inference = { id: string; kind: string; state: string; proposal?: { type?: string } | null }

const decide: Act = async (desk, entry, random) => {
  const before = await latest(desk, entry)
  if (before.was !== 'done') return before.was === 'unknown' ? { was: 'unsent' } : before
  const question = (before.body.inferences as Inference[]).find(
    ({ kind, state, proposal }) =>
      kind === 'mention' && state === 'open' && proposal?.type === 'person',
  )
  if (!question) {
    entry.asked = true
    return { was: 'nothing' }
  }
  if (random.chance(0.5))
    return desk.rest('reporter', `/articles/${entry.article}/inferences/${question.id}`, {
      body: { decision: 'take' },
    })
  return desk.graphql(
    'reporter',
    'mutation ($article: ID!, $inference: ID!) { it: decideInference(articleId: $article, inferenceId: $inference, decision: "take") { open } }',
    { article: entry.article, inference: question.id },
  )
}

/** Looks whether the server has done by itself what was planned. */
const due: Act = async (desk, entry) => {
  const answer = await desk.rest('editor', `/articles/${entry.article}?depth=0`)
  if (answer.was !== 'done') return answer.was === 'unknown' ? { was: 'unsent' } : answer
  const { _status, headline } = answer.body
  const { number, latest: edition } = entry.story
  if (_status === 'published' && String(headline).startsWith(`${markOf(number, edition)} `))
    return answer
  await wait(50)
  return { was: 'nothing' }
}

/** Milliseconds from the planning of a publication to its moment. */
export const untilDue = 600

const words = (value: string): [string, () => string] => ['String!', () => value]

export const perform: Record<Step, Act> = {
  create,
  import: importText,
  decide,
  edit,
  due,
  request: command('reporter', 'requestFactCheck'),
  mark,
  submit: command('checker', 'submitRound'),
  approve: command('reviewer', 'approveFactCheck'),
  'send-back': command('reviewer', 'requestChanges', { note: words('Who counted the days?') }),
  publish: command('editor', 'publishArticle'),
  unpublish: command('chief', 'unpublishArticle', { reason: words('The harbour closed again.') }),
  schedule: command('editor', 'scheduleArticle', {
    at: ['DateTime!', () => new Date(Date.now() + untilDue).toISOString()],
  }),
  cancel: command('editor', 'cancelSchedule'),
}
