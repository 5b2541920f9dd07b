import type { Reason, Saying } from '../domain/types.ts'

/** What people are told of, and the sentence that says it. */
const keys = {
  waived: 'noticeWaived',
  assigned: 'noticeAssigned',
  submitted: 'noticeSubmitted',
  approved: 'noticeApproved',
  'changes-requested': 'noticeChangesRequested',
  'schedule-refused': 'noticeScheduleRefused',
  mention: 'noticeMention',
  recheck: 'noticeRecheck',
} as const

export type NoticeKind = keyof typeof keys

export type TellableNotice = {
  kind: string
  /** What the article is called, and who did it; null when that is gone, or nobody did. */
  title: string | null
  by: string | null
  values: Record<string, unknown>
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isMoment = (value: unknown): value is string =>
  isText(value) && !Number.isNaN(Date.parse(value))

const reasonsIn = ({ reasons }: Record<string, unknown>): Reason[] =>
  Array.isArray(reasons) ? (reasons as Reason[]) : []

/** What a sentence can be filled in with: what is missing, or no moment where one is meant, is left out of it. */
const filling = (values: Record<string, unknown>): Record<string, string | number> => {
  const texts = ['words', 'reason', 'note'].filter((name) => isText(values[name]))
  const moments = ['at', 'deadline'].filter((name) => isMoment(values[name]))
  const numbers = ['round'].filter((name) => typeof values[name] === 'number')
  return Object.fromEntries(
    [...texts, ...moments, ...numbers].map((name) => [name, values[name] as string | number]),
  )
}

/** What a notice says, as data: a sentence of its kind and, for a refusal, its reasons. The words are in `words`. */
export const noticeSayings = ({ kind, title, by, values }: TellableNotice): Saying[] => [
  {
    key: Object.hasOwn(keys, kind) ? keys[kind as NoticeKind] : 'noticeOther',
    values: { ...filling(values), title: title ?? '', by: by ?? '' },
  },
  ...reasonsIn(values),
]
