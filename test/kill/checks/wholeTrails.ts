import { checkChain } from '../../../plugins/fact-check/src/domain/eventChain.ts'
import { sha256 } from '../../../plugins/fact-check/src/events/sha256.ts'
import type { Complaint, Stored } from '../support/Stored.ts'
import { grouped } from './grouped.ts'

/** Every trail holds from its first line to its last, and belongs to something that is there. */
export const wholeTrails = ({ articles, events }: Stored): Complaint[] => {
  const eventsOf = grouped(
    [...events].sort((a, b) => a.seq - b.seq),
    ({ subject }) => subject,
  )
  const known = new Set(articles.map(({ id }) => `articles/${id}`))
  return [...new Set([...known, ...events.map(({ subject }) => subject)])].flatMap((subject) => {
    if (!known.has(subject)) return [`there is a trail of ${subject}, which is not there`]
    const check = checkChain(eventsOf(subject), sha256)
    if (!check.ok) return [`the trail of ${subject} breaks at line ${check.seq}: ${check.problem}`]
    return check.events > 0 ? [] : [`${subject} has no trail`]
  })
}
