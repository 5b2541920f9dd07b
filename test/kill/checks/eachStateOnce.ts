import type { ChainedEvent } from '../../../plugins/fact-check/src/domain/eventChain.ts'
import type {
  ArticleRow,
  Complaint,
  RoundRow,
  ScheduleRow,
  Stored,
  VersionRow,
} from '../support/Stored.ts'
import { grouped } from './grouped.ts'
import { sameWords, wordsOf } from './words.ts'

type Counted = Record<string, number>

const counted = (names: string[]): Counted =>
  names.reduce<Counted>((all, name) => ({ ...all, [name]: (all[name] ?? 0) + 1 }), {})

const compared = (what: string, told: Counted, there: Counted): Complaint[] =>
  Object.keys({ ...told, ...there })
    .filter((name) => (told[name] ?? 0) !== (there[name] ?? 0))
    .map((name) => `${name}: ${told[name] ?? 0} in the trail, ${there[name] ?? 0} ${what}`)

const roundIn = ({ after }: ChainedEvent): unknown => (after as { round?: unknown } | null)?.round

const aboutRounds = (events: ChainedEvent[], rounds: RoundRow[]): Complaint[] => {
  const kinds = ['check-requested', 'approved', 'changes-requested']
  const told = events.filter(({ kind }) => kinds.includes(kind))
  const there = rounds.flatMap(({ round, state }) =>
    ['check-requested', ...(kinds.includes(state) ? [state] : [])].map(
      (kind) => `${kind}, round ${round}`,
    ),
  )
  const named = told.map((event) => `${event.kind}, round ${String(roundIn(event))}`)
  return compared('among the rounds', counted(named), counted(there))
}

const endings: Record<string, string> = {
  published: 'done',
  republished: 'done',
  'schedule-cancelled': 'cancelled',
  'schedule-refused': 'refused',
}

/** What became of each plan, told by the first line after it that can. */
const aboutSchedules = (events: ChainedEvent[], rows: ScheduleRow[]): Complaint[] => {
  const plans = events.filter(({ kind }) => kind === 'scheduled')
  const told = plans.map((plan) => {
    const end = events.find(({ seq, kind }) => seq > plan.seq && endings[kind])
    return `a plan that is ${end ? endings[end.kind] : 'pending'}`
  })
  const there = rows.map(({ state }) => `a plan that is ${state}`)
  return compared('among the plans', counted(told), counted(there))
}

const aboutPublication = (
  events: ChainedEvent[],
  { content }: ArticleRow,
  versions: VersionRow[],
): Complaint[] => {
  let live = false
  const complaints: Complaint[] = []
  for (const { kind, seq } of events) {
    if (!['published', 'republished', 'unpublished'].includes(kind)) continue
    if (live !== (kind !== 'published')) complaints.push(`line ${seq} says ${kind} once too often`)
    live = kind !== 'unpublished'
  }
  if (live !== (content._status === 'published'))
    complaints.push(`the trail says it is ${live ? '' : 'not '}live, its row says otherwise`)
  const told = events.filter(({ kind }) => /^(re)?published$/.test(kind)).length
  const there = versions.filter((version) => version.content._status === 'published').length
  return [
    ...complaints,
    ...compared('among the versions', { publications: told }, { publications: there }),
  ]
}

const aboutTexts = (events: ChainedEvent[], versions: VersionRow[]): Complaint[] => {
  const texts = [...versions]
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .map(({ content }) => wordsOf(content))
  const changes = texts.filter((words, at) => at > 0 && !sameWords(words, texts[at - 1]!)).length
  const told = events.filter(({ kind }) => kind === 'edited').length
  const created = events.filter(({ kind }) => kind === 'created').length
  return [
    ...compared('among the versions', { edits: told }, { edits: changes }),
    ...(created === 1 && events[0]?.kind === 'created' ? [] : [`it was created ${created} times`]),
  ]
}

/** Each change of a state has its one line in the trail, and each line its change. */
export const eachStateOnce = (stored: Stored): Complaint[] => {
  const eventsOf = grouped(
    [...stored.events].sort((a, b) => a.seq - b.seq),
    ({ article }) => article,
  )
  const roundsOf = grouped(stored.rounds, ({ article }) => article)
  const plansOf = grouped(stored.schedules, ({ article }) => article)
  const versionsOf = grouped(stored.versions, ({ article }) => article)
  return stored.articles.flatMap((article) => {
    const { id } = article
    const events = eventsOf(id).filter(({ kind }) => !kind.startsWith('link-'))
    return [
      ...aboutTexts(events, versionsOf(id)),
      ...aboutRounds(events, roundsOf(id)),
      ...aboutSchedules(events, plansOf(id)),
      ...aboutPublication(events, article, versionsOf(id)),
    ].map((complaint) => `article ${id}: ${complaint}`)
  })
}
