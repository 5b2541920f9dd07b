import { type rules } from '@galley/payload-fact-check'
import type { CollectionSlug } from 'payload'
import type { NameCopy } from '../../articles/copyOf.ts'
import { chainEvents } from '../history/chainEvents.ts'
import { tellHistory } from '../history/tellHistory.ts'
import type { Newsroom } from '../newsroom/Newsroom.ts'
import type { Random } from '../random.ts'
import type { Doc } from '../store/Store.ts'
import { capital } from '../text/capital.ts'
import type { Story } from '../stories/Story.ts'
import { writeDraft } from '../stories/writeDraft.ts'
import type { World } from '../world/buildWorld.ts'
import { composeArticle } from './composeArticle.ts'
import { correctFigure } from './correctFigure.ts'
import { drawLife } from './drawLife.ts'
import { drawLinks, type Linkable } from './drawLinks.ts'
import { stepsOf } from './stepsOf.ts'

export type Desk = {
  world: World
  newsroom: Newsroom
  newId: () => string
  options: Parameters<typeof rules.scopeOf>[0]
  /** In milliseconds since 1970. */
  now: number
}

/** A sentence for a text that has no figure to correct. */
const more = {
  en: 'More details are to follow.',
  tr: 'Ayrıntılar daha sonra açıklanacak.',
}

const eventOf = (
  { place, subject, assignments: [first] }: Story,
  { newsroom, newId }: Desk,
): { event: NameCopy; doc: Doc } | null => {
  if (!first) return null
  const { tongue } = place
  const name =
    tongue === 'tr'
      ? `${place.name}: ${capital(subject.tr, 'tr')}`
      : `${capital(subject.en.replace(/^the /, ''), 'en')}, ${place.name}`
  const at = new Date(first.at).toISOString()
  const id = newId()
  const data = {
    name,
    start: at,
    place: newsroom.registry.place(place, at).id,
    createdAt: at,
    updatedAt: at,
  }
  return { event: { id, name }, doc: { collection: 'events' as CollectionSlug, id, data } }
}

/** All rows of an event: its articles with their histories, their quotes, the links between them, and one trail each. */
export const composeStory = (random: Random, desk: Desk, story: Story): Doc[] => {
  const { world, newsroom, newId, now } = desk
  const docs: Doc[] = []
  const told = story.assignments.length > 1 || random.chance(0.2) ? eventOf(story, desk) : null
  if (told) docs.push(told.doc)
  const editor = random.pick(newsroom.editors)
  const articles: Linkable[] = []
  const events = story.assignments.flatMap((assignment) => {
    const author = random.pick(newsroom.writers)
    const { id: writer, person } = author
    const independent = newsroom.reviewers.filter(
      (user) =>
        user.id !== writer &&
        (!person || user.person?.id !== person.id) &&
        newsroom.checkers.some(({ id }) => id !== user.id),
    )
    const reviewer = random.pick(independent)
    const checkers = newsroom.checkers.filter(({ id }) => id !== reviewer.id)
    const others = checkers.filter(({ id }) => id !== writer)
    const draft = writeDraft(random, world, story, assignment)
    const article = composeArticle(random, desk, {
      story,
      assignment,
      draft,
      author,
      event: told?.event ?? null,
    })
    const id = newId()
    const { language, at } = assignment
    const steps = stepsOf(
      random,
      drawLife(random, at, now),
      {
        author,
        checker: random.pick(others.length > 0 ? others : checkers),
        reviewer,
        editor,
      },
      {
        at,
        now,
        language,
        change: (data) => article.withBody(data, correctFigure(random, data.body, more[language])),
      },
    )
    const history = tellHistory(desk, { id, data: article.data }, steps)
    docs.push(...article.docs, ...history.docs)
    articles.push({ ...assignment, id, author })
    return history.events
  })
  const links = drawLinks(random, articles, { editor, now, newId })
  return [...docs, ...links.docs, ...chainEvents([...events, ...links.events], newId)]
}
