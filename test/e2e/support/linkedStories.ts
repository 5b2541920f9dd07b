import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { Page } from 'playwright-core'

export type LinkedStories = { hub: string; others: string[]; links: string[] }

const post = async <Body>(page: Page, path: string, data: object): Promise<Body> => {
  const answer = await page.request.post(`/api${path}`, { data })
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as Body
}

/** A story and others that somebody suggests to link to it, the last of them first on the link desk. */
export const linkStories = async (page: Page, count: number): Promise<LinkedStories> => {
  const write = async (headline: string, standfirst: string): Promise<string> => {
    const { doc } = await post<{ doc: { id: string } }>(page, '/articles?draft=true', {
      headline,
      standfirst,
      language: 'en',
      section: 'science',
    })
    return String(doc.id)
  }
  const hub = await write(
    'Marvale opens its new sluice after eleven dry summers',
    'The gate is four metres wide and was paid for by the towns above and below it.',
  )
  const others: string[] = []
  const links: string[] = []
  for (let number = 1; number <= count; number++) {
    const from = await write(
      `Sluice keeper’s log, week ${number}: the water is let through at night`,
      'Farmers below the gate say they hear it before they see it.',
    )
    const { link } = await post<{ link: { id: string } }>(
      page,
      '/related-stories/createStoryLink',
      {
        from,
        to: hub,
        type: number % 2 ? 'follow-up' : 'same-event',
        note: number % 3 ? undefined : 'Both name the gate.',
      },
    )
    others.unshift(from)
    links.unshift(String(link.id))
  }
  return { hub, others, links }
}

const reasons = [
  { kind: 'person', names: ['the sluice keeper', 'Marvale'] },
  { kind: 'days-apart', days: 4 },
  { kind: 'phrase', phrases: ['let through at night'] },
]

/** Makes suggestions look as if the archive had made them, `older` ones of an old story and a new one. */
export const asFromTheArchive = async (
  data: string,
  links: string[],
  { score, older = false }: { score: number; older?: boolean },
): Promise<void> => {
  const database = createClient({ url: `file:${join(data, 'galley.db')}` })
  // The server writes as well.
  await database.execute('PRAGMA busy_timeout = 10000')
  for (const id of links)
    await database.execute({
      sql: 'update story_links set score = ?, reasons = ?, older = ? where id = ?',
      args: [score, JSON.stringify(reasons), older ? 1 : 0, id],
    })
  database.close()
}
