import { passagesAt, placeOfAnchor, textOfField } from '../domain/anchors.ts'
import type { Passage } from '../domain/types.ts'
import type { CommentRow } from './commentRows.ts'
import type { Person } from './personOf.ts'

export type ShownComment = {
  id: string
  /** The passage it stands beside; null when the words it was about are not in the text any more. */
  passageKey: string | null
  /** The words it is about, as they were. */
  exact: string
  text: string
  round: number | null
  by: Person | null
  at: string
  mentions: Person[]
  resolvedAt: string | null
  resolvedBy: Person | null
}

type Named = (relation: unknown) => Promise<Person | null>

const passageOf = ({ anchor, anchorState }: CommentRow, passages: Passage[]): string | null => {
  if (anchorState !== 'kept') return null
  const field = textOfField(passages, anchor.field)
  const place = placeOfAnchor(field, anchor)
  const [on] = place ? passagesAt(field, place) : []
  return on === undefined ? null : (passages[on]?.key ?? null)
}

/** Comments as the desk sees them, each beside its passage. */
export const showComments = (
  comments: CommentRow[],
  passages: Passage[],
  named: Named,
): Promise<ShownComment[]> =>
  Promise.all(
    comments.map(async (comment) => ({
      id: comment.id,
      passageKey: passageOf(comment, passages),
      exact: comment.anchor.exact,
      text: comment.text,
      round: comment.round,
      by: await named(comment.by),
      at: comment.at,
      mentions: (await Promise.all(comment.mentions.map(named))).filter(
        (person) => person !== null,
      ),
      resolvedAt: comment.resolvedAt,
      resolvedBy: await named(comment.resolvedBy),
    })),
  )
