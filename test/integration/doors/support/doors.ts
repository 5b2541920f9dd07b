import type { Article } from '../../../../src/payload-types.ts'
import { callOf, inside, overHttp, userOf, type Actor } from './actors.ts'
import { ofBulk, ofGraphQL, ofLocal, ofRest, type Answer } from './answers.ts'
import type { Command, Stage } from './openStage.ts'

type Data = Partial<Omit<Article, 'id'>>
/** What is written; some of it refers to records, which are there once the newsroom is. */
type DataOf = Data | ((stage: Stage) => Data)
const dataFor = (data: DataOf, stage: Stage): Data =>
  typeof data === 'function' ? data(stage) : data

/** One way to write, and who can come that way. */
export type Door = {
  name: string
  actors: readonly Actor[]
  /** A bulk edit that is no draft writes what is live, not the latest draft. */
  overLive?: boolean
  /** Called by code of the server past the access rules: only what the gate says holds. */
  pastAccess?: boolean
  open: (stage: Stage, actor: Actor, id: string) => Promise<Answer>
}

const http = (name: string, open: Door['open'], more: Partial<Door> = {}): Door => ({
  name,
  actors: overHttp,
  open,
  ...more,
})

const where = (id: string) => `where[id][equals]=${id}`
const local = { collection: 'articles', depth: 0 } as const
const mutation = (call: string, declared: string) => `mutation (${declared}) { it: ${call} { id } }`

const patchDoor = (query: string, data: DataOf): Door =>
  http(`REST PATCH ${query}`, async (stage, actor, id) =>
    ofRest(
      await stage.rest('PATCH', `/articles/${id}${query}`, {
        as: userOf(stage, actor),
        body: dataFor(data, stage),
      }),
    ),
  )

/** The same with what Payload's own screens and other clients add to it. */
export const oddDoors = (data: DataOf): Door[] =>
  [
    '?draft=true&autosave=true',
    '?publishSpecificLocale=en',
    '?publishAllLocales=true',
    '?unpublishAllLocales=false',
    '?overrideLock=true',
    '?trash=true',
  ].map((query) => patchDoor(query, data))

/** Every way to change an article that is there. */
export const updateDoors = (data: DataOf): Door[] => {
  const patch = (query: string) => patchDoor(query, data)
  const bulk = (query: string, overLive: boolean) =>
    http(
      `REST bulk PATCH ${query}`,
      async (stage, actor, id) =>
        ofBulk(
          (
            await stage.rest('PATCH', `/articles?${where(id)}${query}`, {
              as: userOf(stage, actor),
              body: dataFor(data, stage),
            })
          ).body,
        ),
      { overLive },
    )
  const graphql = (draft: boolean) =>
    http(`GraphQL updateArticle, draft: ${draft}`, async (stage, actor, id) =>
      ofGraphQL(
        await stage.graphql(
          mutation(
            `updateArticle(id: $id, draft: ${draft}, data: $data)`,
            '$id: String!, $data: mutationArticleUpdateInput!',
          ),
          { id, data: dataFor(data, stage) },
          { as: userOf(stage, actor) },
        ),
      ),
    )
  const call = (name: string, pastAccess: boolean, draft: boolean): Door => ({
    name,
    actors: inside,
    pastAccess,
    open: (stage, actor, id) =>
      ofLocal(() =>
        stage.payload.update({
          ...local,
          id,
          data: dataFor(data, stage),
          draft,
          ...callOf(stage, actor, pastAccess),
        }),
      ),
  })
  return [
    patch(''),
    patch('?draft=true'),
    bulk('', true),
    bulk('&draft=true', false),
    graphql(false),
    graphql(true),
    call('Local update', false, false),
    call('Local update, draft', false, true),
    call('Local update past access', true, false),
    {
      name: 'Local bulk update',
      actors: inside,
      overLive: true,
      open: (stage, actor, id) =>
        ofLocal(() =>
          stage.payload.update({
            ...local,
            where: { id: { equals: id } },
            data: dataFor(data, stage),
            ...callOf(stage, actor),
          }),
        ),
    },
  ]
}

const ofDrafts = ({ name }: Door): boolean => /draft(=|: )true|, draft$/.test(name)

/** Those of them that write the live row. */
export const plainDoors = (data: DataOf): Door[] =>
  updateDoors(data).filter((door) => !ofDrafts(door))

/** Those of them that save a draft. */
export const draftDoors = (data: DataOf): Door[] => updateDoors(data).filter(ofDrafts)

/** A command over REST and over GraphQL. */
export const commandDoors = (
  name: Command,
  more: Record<string, string> = {},
  types: Record<string, string> = {},
): Door[] => [
  http(`REST ${name}`, async (stage, actor, id) =>
    ofRest(
      await stage.rest('POST', `/fact-check/${name}`, {
        as: userOf(stage, actor),
        body: { articleId: id, ...more },
      }),
    ),
  ),
  http(`GraphQL ${name}`, async (stage, actor, id) => {
    const declared = Object.entries(types).map(([key, type]) => `, $${key}: ${type}`)
    const given = Object.keys(types).map((key) => `, ${key}: $${key}`)
    const answer = await stage.graphql(
      `mutation ($id: ID!${declared.join('')}) { it: ${name}(articleId: $id${given.join('')}) { article { id } } }`,
      { id, ...more },
      { as: userOf(stage, actor) },
    )
    return { code: ofGraphQL(answer).code }
  }),
]

/** Every way to make an article; `draft` is asked for where the door has it. */
export const createDoors = (more: Pick<Data, '_status'>): Door[] => [
  http('REST POST', async (stage, actor) =>
    ofRest(
      await stage.rest('POST', '/articles', { as: userOf(stage, actor), body: stage.story(more) }),
    ),
  ),
  http('GraphQL createArticle', async (stage, actor) => {
    // GraphQL spells their values in its own way; left out they are what they are by default.
    const { signOffs: _, ...data } = stage.story(more)
    return ofGraphQL(
      await stage.graphql(
        mutation('createArticle(data: $data, draft: false)', '$data: mutationArticleInput!'),
        { data },
        { as: userOf(stage, actor) },
      ),
    )
  }),
  {
    name: 'Local create',
    actors: inside,
    open: (stage, actor) =>
      ofLocal(() =>
        stage.payload.create({ ...local, data: stage.story(more), ...callOf(stage, actor) }),
      ),
  },
]

/** Every way to copy an article as it is, live when it is live. */
export const duplicateDoors = (): Door[] => [
  http('REST duplicate ?draft=false', async (stage, actor, id) =>
    ofRest(
      await stage.rest('POST', `/articles/${id}/duplicate?draft=false`, {
        as: userOf(stage, actor),
        body: {},
      }),
    ),
  ),
  http('GraphQL duplicateArticle', async (stage, actor, id) =>
    ofGraphQL(
      await stage.graphql(
        mutation(
          'duplicateArticle(id: $id, data: $data)',
          '$id: String!, $data: mutationArticleInput!',
        ),
        { id, data: { headline: 'A copy of it', language: 'en' } },
        { as: userOf(stage, actor) },
      ),
    ),
  ),
  {
    name: 'Local duplicate',
    actors: inside,
    open: (stage, actor, id) =>
      ofLocal(() => stage.payload.duplicate({ ...local, id, ...callOf(stage, actor) })),
  },
]

export const deleteDoors = (): Door[] => [
  http('REST DELETE', async (stage, actor, id) =>
    ofRest(await stage.rest('DELETE', `/articles/${id}`, { as: userOf(stage, actor) })),
  ),
  http('REST bulk DELETE', async (stage, actor, id) =>
    ofBulk(
      (await stage.rest('DELETE', `/articles?${where(id)}`, { as: userOf(stage, actor) })).body,
    ),
  ),
  http('GraphQL deleteArticle', async (stage, actor, id) =>
    ofGraphQL(
      await stage.graphql(
        mutation('deleteArticle(id: $id)', '$id: String!'),
        { id },
        { as: userOf(stage, actor) },
      ),
    ),
  ),
  {
    name: 'Local delete',
    actors: inside,
    open: (stage, actor, id) =>
      ofLocal(() => stage.payload.delete({ ...local, id, ...callOf(stage, actor) })),
  },
]

/** Every way to bring a version back; `pick` finds the version among those of the article, newest first. */
export const restoreDoors = (
  draft: boolean,
  pick: (stage: Stage, id: string) => Promise<string>,
): Door[] => {
  const doors = [
    http(`REST restore, draft=${draft}`, async (stage, actor, id) =>
      ofRest(
        await stage.rest(
          'POST',
          `/articles/versions/${await pick(stage, id)}${draft ? '?draft=true' : ''}`,
          { as: userOf(stage, actor) },
        ),
      ),
    ),
    http(`GraphQL restoreVersionArticle, draft: ${draft}`, async (stage, actor, id) =>
      ofGraphQL(
        await stage.graphql(
          mutation(
            'restoreVersionArticle(id: $version, draft: $draft)',
            '$version: String, $draft: Boolean',
          ),
          { version: await pick(stage, id), draft },
          { as: userOf(stage, actor) },
        ),
      ),
    ),
  ]
  const call: Door = {
    name: 'Local restoreVersion',
    actors: inside,
    open: async (stage, actor, id) => {
      const version = await pick(stage, id)
      return ofLocal(() =>
        stage.payload.restoreVersion({ ...local, id: version, ...callOf(stage, actor) }),
      )
    },
  }
  return draft ? doors : [...doors, call]
}
