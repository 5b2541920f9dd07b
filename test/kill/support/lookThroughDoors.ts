import type { Served } from '../checks/servedAsApproved.ts'
import type { Json } from './ask.ts'
import type { Desk } from './staff.ts'
import type { Complaint, Stored } from './Stored.ts'

const publicQuery = `query ($slug: String!) { article(slug: $slug, language: "en") {
  headline standfirst bodyText quotes { text speaker { name } } factCheck { status }
} }`

/** What anybody reads of some articles, by slug. */
export const readAsPublic = async (desk: Desk, slugs: string[]) => {
  const served = new Map<string, Served | null>()
  for (const slug of slugs)
    served.set(slug, (await desk.read(publicQuery, { slug })).article as Served | null)
  return served
}

const done = async (answer: ReturnType<Desk['rest']>): Promise<Json> => {
  const came = await answer
  if (came.was !== 'done') throw new Error(`The desk cannot read: ${JSON.stringify(came)}`)
  return came.body
}

/** What the desk is shown of an article is what is stored of it: its row, its latest version and its links. */
export const compareWithDesk = async (
  desk: Desk,
  { articles, versions, links }: Stored,
  ids: string[],
): Promise<Complaint[]> => {
  const complaints: Complaint[] = []
  for (const id of ids) {
    const stored = {
      row: articles.find((article) => article.id === id)?.content,
      draft: versions.find(({ article, latest }) => article === id && latest)?.content,
    }
    for (const shown of ['row', 'draft'] as const) {
      const query = shown === 'draft' ? '?depth=0&draft=true' : '?depth=0'
      const article = await done(desk.rest('chief', `/articles/${id}${query}`))
      for (const name of ['headline', 'standfirst', '_status', 'factCheckStatus', 'slug'] as const)
        if ((article[name] ?? undefined) !== stored[shown]?.[name])
          complaints.push(`article ${id} is shown with another ${name} than is stored`)
    }
    const seen = await done(desk.rest('chief', `/related-stories/of/${id}`))
    const told = (seen.links as Json[]).map((link) => `${String(link.id)} ${String(link.state)}`)
    const there = links.filter(({ from, to }) => [from, to].includes(id))
    const kept = there.map((link) => `${link.id} ${link.state}`)
    if (told.sort().join() !== kept.sort().join())
      complaints.push(`article ${id} shows the links ${told.join()}; stored are ${kept.join()}`)
  }
  return complaints
}
