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

const reasonsIn = ({ reasons }: Record<string, unknown>): Reason[] =>
  Array.isArray(reasons) ? (reasons as Reason[]) : []

/** What a notice says, as data: a sentence of its kind and, for a refusal, its reasons. The words are in `words`. */
export const noticeSayings = ({ kind, title, by, values }: TellableNotice): Saying[] => {
  const { at, deadline, words, reason, note, round } = values
  const given = { at, deadline, words, reason, note, round }
  const said = Object.entries(given).filter(
    (entry): entry is [string, string | number] => isText(entry[1]) || typeof entry[1] === 'number',
  )
  return [
    {
      key: keys[kind as NoticeKind] ?? 'noticeOther',
      values: { ...Object.fromEntries(said), title: title ?? '', by: by ?? '' },
    },
    ...reasonsIn(values),
  ]
}
