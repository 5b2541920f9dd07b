import { verifyDeskEvents } from '@galley/payload-fact-check'
import type { Role } from '../../../../src/access/roles.ts'
import type { Article, User } from '../../../../src/payload-types.ts'
import { checkAll } from '../../../support/checkAll.ts'
import { startPublicReading } from '../../delivery/startPublicReading.ts'
import { keepRecords } from './keepRecords.ts'

type Json = Record<string, unknown>
type ArticleData = Partial<Omit<Article, 'id'>>
type Row = Json & { id: string }
export type Command =
  | 'requestFactCheck'
  | 'approveFactCheck'
  | 'requestChanges'
  | 'waiveFactCheck'
  | 'publishArticle'
  | 'unpublishArticle'
  | 'scheduleArticle'
  | 'cancelSchedule'

/** The checked part of the public answer, and what says that it is live. */
export type Served = {
  headline: string
  standfirst: string | null
  bodyHtml: string
  quotes: unknown
  leadMedia: unknown
}

const publicQuery = `query ($slug: String!) { article(slug: $slug) {
  headline standfirst bodyHtml bodyText quotes { text speaker { name } }
  leadMedia { url alt caption } sources { name } people { name } publishedAt factCheck { status approvedAt }
} }`

/** A newsroom, its public API, records, and stories that can be taken to any stage by the people whose work it is. */
export const openStage = async () => {
  const reading = await startPublicReading()
  const { payload, rest, createUser } = reading
  const records = await keepRecords(reading)
  await payload.update({
    collection: 'users',
    id: reading.users.reporter.id,
    data: { person: records.reporter.id },
  })
  const author = await createUser('author', ['chief', 'reporter'])
  const users: Record<Role | 'author', User> = {
    ...reading.users,
    reporter: { ...reading.users.reporter, person: records.reporter.id },
    author,
  }

  const command = async (as: Role | User, name: Command, articleId: string, more: Json = {}) =>
    rest<Json & { errors?: { code?: string; message: string; data?: Json }[] }>(
      'POST',
      `/fact-check/${name}`,
      { as, body: { articleId, ...more } },
    )
  /** A command that has to succeed. */
  const does = async (as: Role | User, name: Command, articleId: string, more: Json = {}) => {
    const answer = await command(as, name, articleId, more)
    if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.body)}`)
  }
  /** Marks every open passage of an article, as the checker, and submits its round. */
  const checks = (id: string, as: Role | User = 'checker'): Promise<void> =>
    checkAll((method, path, body) => rest(method, path, { as, body }), id)
  const edit = (id: string, data: ArticleData, user: User = author) =>
    payload.update({
      collection: 'articles',
      id,
      data,
      draft: true,
      user,
      overrideAccess: false,
      depth: 0,
    })

  let next = 0
  const story = (more: Pick<ArticleData, '_status'> = {}) => ({
    ...records.story(++next),
    ...more,
  })
  const write = async (): Promise<string> => {
    const article = await payload.create({
      collection: 'articles',
      data: story(),
      draft: true,
      user: author,
      overrideAccess: false,
      depth: 0,
    })
    return article.id
  }
  const approve = async (id: string): Promise<void> => {
    await does(author, 'requestFactCheck', id)
    await checks(id)
    await does('reviewer', 'approveFactCheck', id)
  }
  const publish = (id: string) => does('editor', 'publishArticle', id)

  const row = (id: string): Promise<Row | null> =>
    payload.db.findOne<Row>({ collection: 'articles', where: { id: { equals: id } } })
  const latest = async (id: string): Promise<Json | null> =>
    (
      await payload.db.findVersions<Row>({
        collection: 'articles',
        where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
        limit: 1,
        pagination: false,
      })
    ).docs[0]?.version ?? null
  const versions = async (id: string) =>
    (
      await payload.db.findVersions<Row>({
        collection: 'articles',
        where: { parent: { equals: id } },
        sort: '-updatedAt',
        limit: 0,
        pagination: false,
      })
    ).docs
  const kinds = async (id: string): Promise<string[]> =>
    (
      await payload.db.find<Row & { kind: string }>({
        collection: 'desk-events',
        where: { article: { equals: id } },
        sort: 'seq',
        pagination: false,
        limit: 0,
      })
    ).docs.map(({ kind }) => kind)
  const served = async (slug: unknown): Promise<Served | null> => {
    const { data, errors } = await reading.ask(publicQuery, { slug })
    if (errors) throw new Error(JSON.stringify(errors))
    return (data?.article ?? null) as Served | null
  }

  return {
    ...reading,
    users,
    author,
    records,
    story,
    write,
    edit,
    approve,
    publish,
    command,
    does,
    checkAll: checks,
    row,
    latest,
    versions,
    kinds,
    served,
    /** Everything that is stored and told of an article, to be compared before and after. */
    look: async (id: string) => {
      const main = await row(id)
      const { totalDocs: saves } = await payload.countVersions({
        collection: 'articles',
        where: { parent: { equals: id } },
      })
      return {
        main,
        latest: await latest(id),
        saves,
        events: await kinds(id),
        served: main ? await served(main.slug) : null,
      }
    },
    /** What is wrong with the trail of an article; null when it holds. */
    broken: async (id: string): Promise<string | null> => {
      const check = await verifyDeskEvents(payload, id)
      return check.ok ? null : check.problem
    },
  }
}

export type Stage = Awaited<ReturnType<typeof openStage>>
export type Look = Awaited<ReturnType<Stage['look']>>
