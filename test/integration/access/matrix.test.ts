import { systemToken } from '@galley/payload-fact-check'
import sharp from 'sharp'
import type { CollectionSlug } from 'payload'
import { checkAll } from '../../support/checkAll.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { channels } from './channels.ts'
import { samples } from './samples.ts'
import { everybody, table, type Operation, type Who } from './table.ts'

let newsroom: Newsroom
let picture: Buffer
const ledgerRows: Record<string, string> = {}

beforeAll(async () => {
  newsroom = await startNewsroom()
  picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .png()
    .toBuffer()
  await fillLedgers()
})
afterAll(() => newsroom.close())

/** A row for `who` to try on: their own article where the table says so, somebody else's everything otherwise. */
const make = async (row: string, who: Who): Promise<string> => {
  const { slug, data } = samples[row]!
  if (ledgerRows[slug]) return ledgerRows[slug]
  const common = { collection: slug as CollectionSlug, depth: 0, overrideAccess: true }
  if (row === 'own article' && who !== 'anonymous') {
    const doc = await newsroom.payload.create({
      ...common,
      data: data() as never,
      draft: true,
      user: newsroom.users[who],
    })
    return String(doc.id)
  }
  const status = row === 'published article' ? { _status: 'published' } : {}
  const doc = await newsroom.payload.create({
    ...common,
    data: { ...data(), ...status } as never,
    ...(slug === 'media'
      ? { file: { data: picture, mimetype: 'image/png', name: 'drawn.png', size: picture.length } }
      : {}),
    ...systemToken('a row to try on'),
  })
  return String(doc.id)
}

const fillLedgers = async () => {
  const { payload, rest } = newsroom
  const [from, to] = [await make('articles', 'anonymous'), await make('articles', 'anonymous')]
  await newsroom.createUser('second-chief', ['chief'])
  const ask = async (path: string, as: 'chief' | 'editor' | 'reviewer', body: object) => {
    const answer = await rest('POST', path, { as, body })
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
  }
  await ask('/related-stories/createStoryLink', 'editor', { from, to, type: 'background' })
  await ask('/fact-check/waiveFactCheck', 'chief', { articleId: to, reason: 'A row to try on' })
  await ask('/fact-check/requestFactCheck', 'editor', { articleId: from })
  await checkAll((method, path, body) => rest(method, path, { as: 'checker', body }), from)
  await ask('/fact-check/approveFactCheck', 'reviewer', { articleId: from })
  await ask('/fact-check/scheduleArticle', 'editor', {
    articleId: from,
    at: new Date(Date.now() + 864e5),
  })
  for (const slug of [
    'story-links',
    'fact-checks',
    'desk-events',
    'publication-schedules',
    'waivers',
    'notices',
  ] as CollectionSlug[]) {
    const { docs } = await payload.find({ collection: slug, limit: 1, depth: 0 })
    ledgerRows[slug] = String(docs[0]?.id)
  }
}

/** Whether it came about: told by what is stored afterwards, not by what the answer says. */
const attempt = async (
  channel: ReturnType<(typeof channels)['REST']>,
  row: string,
  operation: Operation,
  who: Who,
): Promise<boolean> => {
  const { slug, data, change } = samples[row]!
  const stored = async (id: string) =>
    (await newsroom.payload.db.findOne({
      collection: slug as CollectionSlug,
      where: { id: { equals: id } },
    })) as Record<string, unknown> | null
  if (operation === 'create') {
    const before = await newsroom.payload.count({ collection: slug as CollectionSlug })
    await channel.create(slug, data(), who)
    const after = await newsroom.payload.count({ collection: slug as CollectionSlug })
    return after.totalDocs > before.totalDocs
  }
  const id = await make(row, who)
  if (operation === 'read' || operation === 'list')
    return (await channel[operation](slug, id, who)) === id
  const before = await stored(id)
  if (operation === 'delete') {
    await channel.delete(slug, id, who)
    return (await stored(id)) === null
  }
  await channel.update(slug, id, change(), who)
  const after = await stored(id)
  return Object.keys(change()).some((field) => after?.[field] !== before?.[field])
}

// A picture needs its file, which GraphQL and plain JSON cannot carry; test/integration/access/files.test.ts uploads.
const untried = (row: string, operation: Operation) =>
  (row === 'media' && operation === 'create') ||
  (['own article', 'published article'].includes(row) && operation === 'create')

const cells = Object.entries(table).flatMap(([row, rules]) =>
  (Object.keys(rules) as Operation[])
    .filter((operation) => !untried(row, operation))
    .flatMap((operation) =>
      (Object.keys(channels) as (keyof typeof channels)[]).map((channel) => ({
        row,
        operation,
        channel,
      })),
    ),
)

describe('who may do what to what', () => {
  it.each(cells)('$channel: $operation $row', async ({ row, operation, channel }) => {
    const way = channels[channel](newsroom)
    const allowed: Who[] = []
    for (const who of everybody) if (await attempt(way, row, operation, who)) allowed.push(who)
    // Nobody's own article is read by nobody; reading the public's own is every reader's.
    const expected = table[row]![operation].filter(
      (who) => !(row === 'own article' && who === 'anonymous'),
    )
    expect(allowed).toEqual(everybody.filter((who) => expected.includes(who)))
  })
})
