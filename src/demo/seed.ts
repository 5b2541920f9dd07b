import { runStoryLinkCommand } from '@galley/payload-related-stories'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { importTopics } from '../topics/importTopics.ts'
import type { User } from '../payload-types.ts'
import { articles, links, type DemoArticle } from './content/articles.ts'
import { seedRecords, type Records } from './seedRecords.ts'
import { bodyOf } from './bodyOf.ts'
import { takeTo } from './takeTo.ts'
import { seedUsers, type Staff } from './seedUsers.ts'

const day = 24 * 60 * 60 * 1000

const createArticle = async (
  payload: Payload,
  article: DemoArticle,
  records: Records,
  author: User,
): Promise<string> => {
  const req = await createLocalReq({ user: author }, payload)
  const ids = (kind: Exclude<keyof Records, 'pictures'>, keys: readonly string[] = []) =>
    keys.flatMap((key) => records[kind].get(key) ?? [])
  const topic = await payload.find({
    collection: 'topics',
    where: { code: { equals: article.topic } },
    limit: 1,
    depth: 0,
    req,
  })
  const picture = article.picture ? records.pictures.get(article.picture) : undefined
  const { id } = await payload.create({
    collection: 'articles',
    draft: true,
    overrideAccess: false,
    user: author,
    req,
    data: {
      headline: article.headline,
      standfirst: article.standfirst,
      dateline: { place: article.dateline.place, date: `${article.dateline.date}T12:00:00.000Z` },
      language: article.language,
      section: article.section as 'world',
      genre: article.genre as 'news',
      urgency: article.urgency,
      topics: topic.docs.map((row) => row.id),
      byline: ids('people', [article.byline]),
      people: ids('people', article.people),
      organizations: ids('organizations', article.organizations),
      places: ids('places', article.places),
      events: ids('events', article.events),
      embargo: article.embargoDays
        ? new Date(Date.now() + article.embargoDays * day).toISOString()
        : undefined,
      leadMedia: picture
        ? { image: picture.id, caption: picture.caption, alt: picture.alt }
        : undefined,
      body: bodyOf(article.body, records),
      _status: 'draft',
    },
  })
  return String(id)
}

const linkThem = async (
  req: (user: User) => Promise<PayloadRequest>,
  staff: Staff,
  ids: Map<string, string>,
) => {
  for (const { from, to, type, state } of links) {
    const by = state === 'confirmed' ? staff.editor : staff.reporter
    const { link } = await runStoryLinkCommand(await req(by), 'createStoryLink', {
      from: ids.get(from),
      to: ids.get(to),
      type,
    })
    if (state === 'rejected')
      await runStoryLinkCommand(await req(staff.editor), 'rejectStoryLink', { linkId: link.id })
  }
}

/**
 * Fills an empty newsroom: users of every role, records, drawn pictures and stories, each taken to its stage by the
 * product's own commands, so that checks, desk events and links are real. Tells each step through `say`.
 */
export const seedDemo = async (
  payload: Payload,
  { password, say = () => {} }: { password: string; say?: (step: string) => void },
): Promise<void> => {
  say('users')
  const staff = await seedUsers(payload, password)
  say('topics')
  await importTopics(payload)
  say('people, sources, quotes and pictures')
  const records = await seedRecords(payload, staff)
  const ids = new Map<string, string>()
  for (const [index, article] of articles.entries()) {
    say(`article ${index + 1} of ${articles.length}`)
    const author = article.language === 'tr' ? staff.muhabir : staff.reporter
    const id = await createArticle(payload, article, records, author)
    ids.set(article.key, id)
    await takeTo(payload, article, id, author, staff)
  }
  say('links')
  await linkThem((user) => createLocalReq({ user }, payload), staff, ids)
}
