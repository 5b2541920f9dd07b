import { runStoryLinkCommand } from '@galley/payload-related-stories'
import { createLocalReq, type CollectionSlug } from 'payload'
import { drawLinks } from '../../../src/archive/articles/drawLinks.ts'
import { createRandom } from '../../../src/archive/random.ts'
import type { Doc } from '../../../src/archive/store/Store.ts'
import { importTopics } from '../../../src/topics/importTopics.ts'
import { masked } from './support/masked.ts'
import { openTwins, type Twins } from './support/openTwins.ts'

let twins: Twins
beforeAll(async () => {
  twins = await openTwins()
})
afterAll(() => twins.close())

const told = async (ids: string[]) => {
  const answers: unknown[] = []
  for (const id of ids)
    for (const path of [
      `/desk-events?where[article][equals]=${id}&sort=seq&limit=50&depth=0`,
      `/story-links?where[from][equals]=${id}&sort=createdAt&limit=50&depth=0`,
      `/related-stories/links/${id}`,
    ])
      answers.push((await twins.rest('GET', path, { as: 'editor' })).body)
  return answers
}

/** How a link came to be, told by what is stored of it. */
const linkByHand = async ({ data }: Doc, [from, to]: [string, string]): Promise<void> => {
  const as = async (id: unknown) =>
    createLocalReq({ user: { ...twins.userOf(String(id)), collection: 'users' } }, twins.payload)
  const { link } = await runStoryLinkCommand(await as(data.proposedBy), 'createStoryLink', {
    from,
    to,
    type: data.type,
  })
  if (data.proposedBy === data.decidedBy || data.state === 'suggested') return
  const command = data.state === 'confirmed' ? 'confirmStoryLink' : 'rejectStoryLink'
  await runStoryLinkCommand(await as(data.decidedBy), command, { linkId: link.id })
}

it.each(['linked', 'confirmed', 'suggested', 'rejected'])(
  'links articles as people do: %s',
  async (fate) => {
    const made = [twins.compose(`${fate} one`, 'draft'), twins.compose(`${fate} two`, 'draft')]
    const at = Date.now() - 5e8
    const editor = twins.desk.newsroom.editors[0]!
    const fateOf = ({ data }: Doc) =>
      data.proposedBy === editor.id ? 'linked' : String(data.state)
    let links: ReturnType<typeof drawLinks>
    let seed = 0
    do
      links = drawLinks(
        createRandom(`links ${seed++}`),
        made.map(({ id, author }, index) => ({
          id,
          author,
          angle: 'later',
          at: at + index,
        })),
        { editor, now: Date.now(), newId: twins.desk.newId },
      )
    while (
      links.docs.length !== 1 ||
      fateOf(links.docs[0]!) !== fate ||
      links.docs[0]!.data.type !== 'follow-up'
    )
    await twins.write(made, links)
    const byHand = [await twins.makeByHand(made[0]!), await twins.makeByHand(made[1]!)]
    await linkByHand(links.docs[0]!, [byHand[1]!.id, byHand[0]!.id])

    const kept = new Set(Object.values(twins.users).map(({ id }) => id))
    const ours = masked(await told(made.map(({ id }) => id)), kept)
    const theirs = masked(await told(byHand.map(({ id }) => id)), kept)
    expect(JSON.stringify(ours)).toContain(fate === 'linked' ? 'link-confirmed' : `link-${fate}`)
    expect(ours).toEqual(theirs)
  },
)

describe('a record of the archive', () => {
  it('is stored like one made by hand', async () => {
    const made = Array.from({ length: 8 }, (_, index) => twins.compose(`records ${index}`, 'draft'))
    await twins.write(made, { docs: [], events: [] })
    const docs = made.flatMap(({ records, article }) => [...records, ...article.docs])
    const seen = new Set<CollectionSlug>()
    for (const { collection, id, data } of docs) {
      seen.add(collection)
      const { createdAt: _, updatedAt: __, roles, location, ...rest } = data
      const typed = {
        ...rest,
        ...(location ? { location: (location as { coordinates: number[] }).coordinates } : {}),
        ...(roles
          ? { roles: (roles as Record<string, unknown>[]).map(({ id: _, ...role }) => role) }
          : {}),
      }
      const { body } = await twins.rest<{ doc: { id: string } }>('POST', `/${collection}?depth=0`, {
        as: 'reporter',
        body: typed,
      })
      const read = async (which: string) =>
        (await twins.rest('GET', `/${collection}/${which}?depth=0`, { as: 'editor' })).body
      expect(masked(await read(id))).toEqual(masked(await read(body.doc.id)))
    }
    expect([...seen].sort()).toEqual(['organizations', 'people', 'places', 'quotes', 'sources'])
  }, 120_000)

  it('is a topic that an import finds as it wants it', async () => {
    expect(await importTopics(twins.payload)).toMatchObject({ created: 0, updated: 0 })
  })
})
