import { formatNames, type CollectionSlug } from 'payload'
import type { Newsroom } from '../../support/newsroom.ts'
import type { Who } from './table.ts'

type Data = Record<string, unknown>

/** One way in. Each answers the id it was given or made, or nothing; a refusal of any kind is nothing. */
export type Channel = {
  create(slug: string, data: Data, who: Who): Promise<unknown>
  read(slug: string, id: string, who: Who): Promise<unknown>
  list(slug: string, id: string, who: Who): Promise<unknown>
  update(slug: string, id: string, change: Data, who: Who): Promise<unknown>
  delete(slug: string, id: string, who: Who): Promise<unknown>
}

type Doc = { id?: unknown }
const as = (who: Who) => (who === 'anonymous' ? undefined : who)

const rest = ({ rest }: Newsroom): Channel => ({
  create: async (slug, data, who) =>
    (await rest<{ doc?: Doc }>('POST', `/${slug}`, { as: as(who), body: data })).body.doc?.id,
  read: async (slug, id, who) =>
    (await rest<Doc>('GET', `/${slug}/${id}?depth=0`, { as: as(who) })).body.id,
  list: async (slug, id, who) =>
    (
      await rest<{ docs?: Doc[] }>('GET', `/${slug}?depth=0&where[id][equals]=${id}`, {
        as: as(who),
      })
    ).body.docs?.[0]?.id,
  update: async (slug, id, body, who) => {
    await rest('PATCH', `/${slug}/${id}`, { as: as(who), body })
  },
  delete: async (slug, id, who) => {
    await rest('DELETE', `/${slug}/${id}`, { as: as(who) })
  },
})

const graphql = ({ graphql }: Newsroom): Channel => {
  const names = (slug: string) => {
    const { singular, plural } = formatNames(slug)
    return { singular, plural: singular === plural ? `all${singular}` : plural }
  }
  const ask = async (query: string, variables: Data, who: Who) =>
    ((await graphql(query, variables, { as: as(who) })).body.data ?? {}) as Record<
      string,
      (Doc & { docs?: Doc[] }) | null
    >
  return {
    create: async (slug, data, who) => {
      const { singular } = names(slug)
      const query = `mutation ($data: mutation${singular}Input!) { it: create${singular}(data: $data) { id } }`
      return (await ask(query, { data }, who)).it?.id
    },
    read: async (slug, id, who) =>
      (
        await ask(
          `query ($id: String!) { it: ${names(slug).singular}(id: $id) { id } }`,
          { id },
          who,
        )
      ).it?.id,
    list: async (slug, id, who) => {
      const { singular, plural } = names(slug)
      const query = `query ($where: ${singular}_where) { it: ${plural}(where: $where) { docs { id } } }`
      return (await ask(query, { where: { id: { equals: id } } }, who)).it?.docs?.[0]?.id
    },
    update: async (slug, id, data, who) => {
      const { singular } = names(slug)
      const query = `mutation ($id: String!, $data: mutation${singular}UpdateInput!) { it: update${singular}(id: $id, data: $data) { id } }`
      await ask(query, { id, data }, who)
    },
    delete: async (slug, id, who) => {
      await ask(
        `mutation ($id: String!) { it: delete${names(slug).singular}(id: $id) { id } }`,
        { id },
        who,
      )
    },
  }
}

const local = (newsroom: Newsroom): Channel => {
  const call = (slug: string, who: Who) => ({
    collection: slug as CollectionSlug,
    overrideAccess: false,
    depth: 0,
    user: who === 'anonymous' ? undefined : newsroom.users[who],
  })
  const orNothing = async (work: () => Promise<unknown>): Promise<unknown> => {
    try {
      return await work()
    } catch {
      return undefined
    }
  }
  const { payload } = newsroom
  return {
    create: (slug, data, who) =>
      orNothing(async () => (await payload.create({ ...call(slug, who), data: data as never })).id),
    read: (slug, id, who) =>
      orNothing(async () => (await payload.findByID({ ...call(slug, who), id })).id),
    list: (slug, id, who) =>
      orNothing(
        async () =>
          (await payload.find({ ...call(slug, who), where: { id: { equals: id } } })).docs[0]?.id,
      ),
    update: (slug, id, data, who) =>
      orNothing(() => payload.update({ ...call(slug, who), id, data: data as never })),
    delete: (slug, id, who) => orNothing(() => payload.delete({ ...call(slug, who), id })),
  }
}

export const channels = { REST: rest, GraphQL: graphql, 'Local API': local }
