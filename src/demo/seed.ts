import type { Payload } from 'payload'
import { importTopics } from '../topics/importTopics.ts'
import { articles } from './content/articles/index.ts'
import { calendarOf } from './calendar.ts'
import { createArticle, type World } from './createArticle.ts'
import { followSteps } from './followSteps.ts'
import { linkThem } from './linkThem.ts'
import { seedPictures, drawPictures } from './seedPictures.ts'
import { seedRecords } from './seedRecords.ts'
import { seedUsers } from './seedUsers.ts'
import { writerOf } from './bylines.ts'

/** The topics the stories stand under: code → id. */
const topicsOf = async (payload: Payload): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: 'topics',
    where: { code: { in: [...new Set(articles.flatMap(({ topics }) => topics))] } },
    depth: 0,
    joins: false,
    pagination: false,
  })
  return new Map(docs.map(({ id, code }) => [String(code), String(id)]))
}

/**
 * Fills an empty newsroom: users of every role, records, drawn pictures and stories, each taken to its stage by the
 * product's own commands, so that checks, desk events and links are real. Tells each step through `say`.
 */
export const seedDemo = async (
  payload: Payload,
  { password, say = () => {} }: { password: string; say?: (step: string) => void },
): Promise<void> => {
  const drawing = drawPictures()
  // Awaited below: until then nobody would catch what it throws.
  drawing.catch(() => {})
  const calendar = calendarOf(new Date())
  say('users')
  const staff = await seedUsers(payload, password)
  say('topics')
  await importTopics(payload)
  say('people, sources and quotes')
  const records = await seedRecords(payload, staff, calendar)
  say('pictures')
  const pictures = await seedPictures(payload, staff, await drawing)
  const topics = await topicsOf(payload)
  const world: World = { records, pictures, topics, articles: new Map(), calendar }
  for (const [index, article] of articles.entries()) {
    say(`article ${index + 1} of ${articles.length}`)
    const id = await createArticle(payload, article, staff[writerOf(article)], world)
    world.articles.set(article.key, id)
    await followSteps(payload, article, id, staff, world)
  }
  say('links')
  await linkThem(payload, staff, world.articles)
}
