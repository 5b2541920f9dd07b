import type { Answer, Json } from './ask.ts'
import { linkTypes, type Journal, type LinkEntry, type LinkStep } from './Journal.ts'
import type { Random } from './random.ts'
import type { Desk } from './staff.ts'

/** A pair of stories nobody has linked in this way, or a link that can still become something. */
export const pickLink = (
  { entries, links }: Journal,
  random: Random,
): { link: LinkEntry; step: LinkStep } | null => {
  const open = links.filter(({ taken, lines }) => !taken && lines.at(-1) !== 'link-removed')
  if (open.length > 0 && random.chance(0.6)) {
    const link = random.pick(open)
    const [last] = link.lines.slice(-1)
    const step: LinkStep =
      last === 'link-confirmed'
        ? 'link-removed'
        : last === 'link-suggested' && random.chance(0.4)
          ? 'link-rejected'
          : 'link-confirmed'
    return { link, step: last ? step : 'link-suggested' }
  }
  const articles = entries.flatMap(({ article }) => article ?? [])
  if (articles.length < 2) return null
  const [from, to, type] = [random.pick(articles), random.pick(articles), random.pick(linkTypes)]
  const same = (link: LinkEntry) =>
    link.type === type && [from, to].every((side) => [link.from, link.to].includes(side))
  if (from === to || links.some(same)) return null
  const link = { id: null, from, to, type, lines: [], doing: null, taken: false }
  links.push(link)
  return { link, step: random.chance(0.5) ? 'link-suggested' : 'link-confirmed' }
}

const answered = 'link { id state }'

/** Takes a link a step on: by a reporter, who may but suggest, or by an editor. */
export const performLink = async (desk: Desk, link: LinkEntry, step: LinkStep): Promise<Answer> => {
  const { id, from, to, type, lines } = link
  // A rejected link is brought back by making it again.
  const makes = lines.at(-1) !== 'link-suggested' && step !== 'link-removed'
  const answer = makes
    ? await desk.graphql(
        step === 'link-suggested' ? 'reporter' : 'editor',
        `mutation ($from: ID!, $to: ID!, $type: String!) { it: createStoryLink(from: $from, to: $to, type: $type) { ${answered} } }`,
        { from, to, type },
      )
    : await desk.graphql(
        'editor',
        `mutation ($id: ID!) { it: ${verbs[step]}(linkId: $id) { ${answered} } }`,
        { id },
      )
  if (answer.was === 'done')
    link.id = String((((answer.body.data as Json).it as Json).link as Json).id)
  return answer
}

const verbs: Record<LinkStep, string> = {
  'link-suggested': 'createStoryLink',
  'link-confirmed': 'confirmStoryLink',
  'link-rejected': 'rejectStoryLink',
  'link-removed': 'unlinkStoryLink',
}
