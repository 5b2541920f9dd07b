import fc from 'fast-check'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { nearlyTree, tree } from '../../domain/editor/trees.ts'
import type { Tree } from '../../../src/editor/nodes.ts'
import type { Role } from '../../../src/access/roles.ts'

type Saved = { doc?: { id: string }; errors?: { message: string; data?: { code?: string } }[] }
type Check = {
  canPublish: boolean
  status: string
  passages: { key: string; state: string }[]
  missing: { code: string }[]
}

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

const save = (body: unknown, id?: string) =>
  newsroom.rest<Saved>(
    id ? 'PATCH' : 'POST',
    id ? `/articles/${id}?draft=true` : '/articles?draft=true',
    {
      as: 'editor',
      body: { headline: 'Anything at all', language: 'en', body },
    },
  )

const run = async (as: Role, name: string, articleId: string, more: object = {}) => {
  const { status, body } = await newsroom.rest<Saved>('POST', `/fact-check/${name}`, {
    as,
    body: { articleId, ...more },
  })
  return { status, body }
}

const checkOf = async (id: string): Promise<Check> => {
  const { body } = await newsroom.graphql(
    `query ($id: ID!) { factCheck(articleId: $id) { status canPublish passages { key state } missing { code } } }`,
    { id },
    { as: 'editor' },
  )
  expect(body.errors).toBeUndefined()
  return body.data?.factCheck as Check
}

/** The same body without what refers to records: those have to be there, and none is. */
const alone = (body: Tree): Tree => {
  const kept: Tree = JSON.parse(
    JSON.stringify(body.filter(({ type }) => type !== 'quote')),
    (_, node) => {
      if (typeof node !== 'object' || node === null) return node
      const { annotation: _annotation, doc, ...rest } = node
      return doc ? { ...rest, linkType: 'custom', url: 'https://news.example/' } : rest
    },
  )
  return kept.length > 0 ? kept : [{ children: [{ text: 'It rained.' }] }]
}
const body = tree.map(alone)

/** A JSON value as it arrives: what cannot be sent is not sent. */
const sendable = (value: unknown): boolean => {
  try {
    return typeof JSON.stringify(value) === 'string'
  } catch {
    return false
  }
}

it('any body a writer can make is saved, checked, approved, published, and held when it changes', async () => {
  await fc.assert(
    fc.asyncProperty(body, body, async (first, second) => {
      const saved = await save(first)
      expect([saved.status, saved.body.errors]).toEqual([201, undefined])
      const id = saved.body.doc?.id ?? ''
      expect(await run('editor', 'requestFactCheck', id)).toMatchObject({ status: 200 })
      const { passages } = await checkOf(id)
      const keys = passages.map(({ key }) => key)
      expect(await run('checker', 'markNoCheckNeeded', id, { passages: keys })).toMatchObject({
        status: 200,
      })
      expect(await run('checker', 'submitRound', id)).toMatchObject({ status: 200 })
      expect(await run('reviewer', 'approveFactCheck', id)).toMatchObject({ status: 200 })
      expect(await checkOf(id)).toMatchObject({ status: 'approved', canPublish: true, missing: [] })
      expect(await run('editor', 'publishArticle', id)).toMatchObject({ status: 200 })
      expect((await save(second, id)).status).toBe(200)
      const now = await checkOf(id)
      const published = await run('editor', 'publishArticle', id)
      const unchanged = now.status === 'approved'
      expect([published.status, now.canPublish]).toEqual(unchanged ? [200, true] : [409, false])
      const again = await checkOf(id)
      expect(again.status).toBe(now.status)
    }),
    { numRuns: 15 },
  )
}, 300_000)

it('anything else is refused with its reason, or read; nothing ends in an error of the server', async () => {
  const kept = (await save([{ children: [{ text: 'It stays as it was.' }] }])).body.doc?.id ?? ''
  await fc.assert(
    fc.asyncProperty(nearlyTree.filter(sendable), async (body) => {
      const { status, body: answer } = await save(body, kept)
      expect([200, 400]).toContain(status)
      if (status === 400) expect(answer.errors?.[0]?.message).toBeTruthy()
      await checkOf(kept)
    }),
    { numRuns: 120 },
  )
}, 300_000)
