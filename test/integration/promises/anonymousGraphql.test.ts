import { openStage, type Stage } from '../doors/support/openStage.ts'
import { keepSecrets, secrets, type Kept } from './support/keepSecrets.ts'

type Field = {
  name: string
  type: TypeRef
  args: { name: string; type: TypeRef; defaultValue: string | null }[]
}
type TypeRef = { kind: string; name: string | null; ofType: TypeRef | null }
type Type = { name: string; kind: string; fields: Field[] | null }

let stage: Stage
let kept: Kept
let types: Map<string, Type>

const schemaQuery = `{ __schema { types { name kind fields { name
  type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
  args { name defaultValue type { kind name ofType { kind name } } } } } } }`

beforeAll(async () => {
  stage = await openStage()
  kept = await keepSecrets(stage)
  const { body } = await stage.graphql(schemaQuery, {}, { as: 'admin' })
  const { types: all } = body.data?.__schema as { types: Type[] }
  types = new Map(all.map((type) => [type.name, type]))
})
afterAll(() => stage.close())

const ask = async (query: string, variables: Record<string, unknown> = {}) =>
  (await stage.graphql(query, variables)).body
const tellsNothing = (answer: unknown) => {
  const text = JSON.stringify(answer)
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret)
  expect(text).not.toMatch(/galley\.test|"annotation"/)
  for (const { id } of Object.values(stage.users)) expect(text).not.toContain(id)
}
const bare = (type: TypeRef): string => (type.ofType ? bare(type.ofType) : (type.name ?? ''))

/** Everything that can be asked of a type, that many relations deep; fields that need an argument are left out. */
const selectionOf = (name: string, depth: number): string => {
  const fields = types.get(name)?.fields ?? []
  const asked = fields.flatMap((field) => {
    if (field.args.some(({ type }) => type.kind === 'NON_NULL')) return []
    const inner = types.get(bare(field.type))
    if (inner?.kind === 'UNION') return [`${field.name} { __typename }`]
    if (inner?.kind !== 'OBJECT') return [field.name]
    const selection = depth > 0 ? selectionOf(inner.name, depth - 1) : ''
    return selection ? [`${field.name} ${selection}`] : []
  })
  return asked.length ? `{ ${asked.join(' ')} }` : ''
}

describe('a reader on /api/graphql', () => {
  it('reads the text that is out, relations as nothing or ids, and no more of it', async () => {
    for (const draft of [true, false]) {
      const answer = await ask(
        `query ($id: String!) { Article(id: $id, draft: ${draft}) {
          headline body _status factCheckStatus createdBy { id email } passageEditors inferences copy embargo
          signOffs { legal } importHash sources { id name note } people { id name } byline { id }
          leadMedia { caption image { id filename } } } }`,
        { id: kept.told },
      )
      tellsNothing(answer)
      expect(answer.data?.Article).toMatchObject({
        headline: expect.stringMatching(/^Harbour opens/),
        _status: 'published',
        createdBy: null,
        passageEditors: null,
        inferences: null,
        copy: null,
        embargo: null,
        importHash: null,
      })
    }
  })

  it('asked for everything there is, is told nothing that is not out', async () => {
    const queries = types.get('Query')?.fields ?? []
    expect(queries.length).toBeGreaterThan(50)
    for (const { name, args, type } of queries) {
      const required = args.filter((argument) => argument.type.kind === 'NON_NULL')
      for (const id of required.length
        ? [kept.told, kept.unpublished, kept.alias.id]
        : [kept.told]) {
        const given = required.map((argument) => `${argument.name}: ${JSON.stringify(id)}`)
        if (args.some((argument) => argument.name === 'draft')) given.push('draft: true')
        const asking = given.length ? `(${given.join(', ')})` : ''
        const answer = await ask(`{ it: ${name}${asking} ${selectionOf(bare(type), 2)} }`)
        tellsNothing(answer)
        const told = answer.data?.it as {
          docs?: { id: string }[]
          totalDocs?: number
          id?: string
        } | null
        const public_ = /^(Article|Articles|countArticles)$/.test(name)
        if (!public_) {
          expect({ name, rows: told?.docs?.length ?? 0 }).toEqual({ name, rows: 0 })
          expect({ name, count: told?.totalDocs ?? 0 }).toEqual({ name, count: 0 })
          expect({ name, id: told?.id ?? null }).toEqual({ name, id: null })
        } else if (told?.docs) {
          expect(told.docs.map((doc) => doc.id).sort()).toEqual([kept.told, kept.plain].sort())
        } else if (name === 'Article' && id !== kept.told) {
          expect(told).toBeNull()
        }
      }
    }
  })

  it.each([
    ['embargo: { exists: true }', 'embargo: { exists: false }'],
    ['signOffs__legal: { equals: complete }', 'signOffs__legal: { equals: required }'],
    ['importHash: { equals: "feedfacecafebeef" }', 'importHash: { equals: "none" }'],
    ['copy: { like: "Pangolin" }', 'copy: { like: "zzz" }'],
    ['inferences: { exists: true }', 'inferences: { exists: false }'],
    ['body: { like: "annotation" }', 'body: { like: "zzz" }'],
    ['OR: [{ embargo: { exists: true } }]', 'OR: [{ embargo: { exists: false } }]'],
    [
      'AND: [{ OR: [{ body: { contains: "annotation" } }] }]',
      'AND: [{ OR: [{ body: { contains: "zzz" } }] }]',
    ],
  ])('where: %s answers the same whether it is so or not', async (so, not) => {
    const found = async (where: string) => {
      const { data } = await ask(
        `{ Articles(where: { ${where} }) { totalDocs docs { id } } countArticles(where: { ${where} }) { totalDocs } }`,
      )
      return data ?? null
    }
    expect(await found(so)).toEqual(await found(not))
  })

  it('changes nothing and runs no command', async () => {
    const before = await stage.look(kept.told)
    for (const call of [
      `requestFactCheck(articleId: "${kept.told}") { article { id } }`,
      `approveFactCheck(articleId: "${kept.told}") { article { id } }`,
      `publishArticle(articleId: "${kept.unpublished}") { article { id } }`,
      `unpublishArticle(articleId: "${kept.told}", reason: "x") { article { id } }`,
      `scheduleArticle(articleId: "${kept.told}", at: "2999-01-01T00:00:00Z") { article { id } }`,
      `deleteArticle(id: "${kept.unpublished}") { id }`,
      `createStoryLink(from: "${kept.told}", to: "${kept.plain}", type: "see-also") { link { id } }`,
    ]) {
      const { errors } = await ask(`mutation { ${call} }`)
      expect({ call, code: errors?.[0]?.extensions?.code }).toEqual({ call, code: 'NOT_ALLOWED' })
    }
    expect(await stage.look(kept.told)).toEqual(before)
  })
})
