import type { Actor } from './actors.ts'
import type { Door } from './doors.ts'
import type { State } from './stages.ts'

/** What a door is tried for. */
export type Aim =
  | 'create live'
  | 'go live'
  | 'publish'
  | 'schedule'
  | 'copy as live'
  | 'change the live text'
  | 'change nothing that is checked'
  | 'take down'
  | 'take down in silence'
  | 'bring an older live text back'
  | 'bring the live text back'
  | 'bring back as a draft'
  | 'save a draft'
  | 'delete'

type Rule = {
  /** Who may, when nothing is in the way. */
  by: Actor[]
  /** What is in the way for those who may; nothing in the way: absent. */
  unless?: Partial<Record<State, string>>
  /** Something in the way for everybody who may write this article, whoever they are. */
  always?: string
  /** The desk events of a success. */
  then: string[]
}

const publishers: Actor[] = ['editor', 'chief', 'author']
const writers: Actor[] = [...publishers, 'reporter']

const gate: Rule['unless'] = {
  unchecked: 'NOT_APPROVED',
  'in check': 'NOT_APPROVED',
  stale: 'TEXT_CHANGED',
  'with an open sign-off': 'SIGN_OFF_OPEN',
  embargoed: 'EMBARGOED',
  'live, with a newer draft': 'TEXT_CHANGED',
  'edited since its waiver': 'TEXT_CHANGED',
  'sent back after its waiver': 'NOT_APPROVED',
  'live by a waiver, with a newer draft': 'TEXT_CHANGED',
}
const everPublic: Rule['unless'] = {
  live: 'EVER_PUBLIC',
  'live in its second text': 'EVER_PUBLIC',
  'live by a waiver': 'EVER_PUBLIC',
  'live, with a newer draft': 'EVER_PUBLIC',
  'taken down': 'EVER_PUBLIC',
}

/** The whole law: product.md's roles and gate. Whoever is not named is refused with NOT_ALLOWED. */
export const table: Record<Aim, Rule> = {
  'create live': { by: publishers, always: 'NOT_APPROVED', then: ['created', 'published'] },
  'go live': { by: publishers, unless: gate, then: ['published'] },
  publish: {
    by: publishers,
    unless: { ...gate, live: 'STALE_STATE', 'live by a waiver': 'STALE_STATE' },
    then: ['published'],
  },
  schedule: {
    by: publishers,
    unless: {
      ...gate,
      embargoed: 'EMBARGOED',
      live: 'STALE_STATE',
      'live by a waiver': 'STALE_STATE',
    },
    then: ['scheduled'],
  },
  'copy as live': { by: publishers, always: 'NOT_APPROVED', then: ['created', 'published'] },
  'change the live text': {
    by: publishers,
    always: 'TEXT_CHANGED',
    then: ['edited', 'republished'],
  },
  'change nothing that is checked': { by: publishers, then: ['republished'] },
  'take down': {
    by: ['chief', 'author'],
    unless: { 'taken down': 'STALE_STATE', approved: 'STALE_STATE' },
    then: ['unpublished'],
  },
  'take down in silence': { by: writers, always: 'REASON_REQUIRED', then: ['unpublished'] },
  'bring an older live text back': {
    by: publishers,
    always: 'TEXT_CHANGED',
    then: ['edited', 'republished'],
  },
  'bring the live text back': { by: publishers, then: ['republished'] },
  'bring back as a draft': { by: writers, then: [] },
  'save a draft': { by: writers, then: [] },
  delete: { by: publishers, unless: everPublic, then: ['deleted'] },
}

/** Where the latest version is a draft that a bulk edit of the live rows would bury. */
const newerDraft: State[] = [
  'stale',
  'with an open sign-off',
  'embargoed',
  'live, with a newer draft',
  'live, with an approved draft',
  'edited since its waiver',
  'live by a waiver, with a newer draft',
]

/** A refusal's code, or the desk events of a success. The system passes role and gate; nobody deletes what was public. */
export const expected = (
  aim: Aim,
  state: State,
  actor: Actor,
  { overLive = false, pastAccess = false }: Pick<Door, 'overLive' | 'pastAccess'> = {},
): string => {
  const { by, unless = {}, always, then } = table[aim]
  const wasLive = state.startsWith('live') && !then.includes('created')
  const events = then.map((kind) => (kind === 'published' && wasLive ? 'republished' : kind))
  if (actor === 'system') return unless[state] === 'EVER_PUBLIC' ? 'EVER_PUBLIC' : events.join(', ')
  const nobody = actor === 'anonymous' || actor === 'nobody'
  // Who may write an article at all is for the access rules to say; the gate asks for the rest.
  const writes = by === writers && pastAccess && !nobody
  if (!by.includes(actor) && !writes) return 'NOT_ALLOWED'
  if (overLive && newerDraft.includes(state)) return 'STALE_STATE'
  return always ?? unless[state] ?? events.join(', ')
}
