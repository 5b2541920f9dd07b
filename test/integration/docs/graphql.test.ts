import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Kind, parse } from 'graphql'
import { seedDemo } from '../../../src/demo/seed.ts'
import { password, startNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { startServer } from '../schedule/support/startServer.ts'
import { commandsOf, fieldsOf, introspect, namesOf } from './support/introspect.ts'
import { openReader, type Answer } from './support/openReader.ts'
import { readSteps } from './support/readSteps.ts'

const markdown = readFileSync('docs/graphql.md', 'utf8')
const steps = readSteps(markdown)

/** A page of the newsroom's own network, to be kept as evidence. */
const archive = createServer((_, res) => void res.end('Berth 4: 22 m'))

let newsroom: Newsroom
let server: Awaited<ReturnType<typeof startServer>>
let reader: ReturnType<typeof openReader>
beforeAll(async () => {
  newsroom = await startNewsroom()
  await seedDemo(newsroom.payload, { password })
  archive.listen(0, '127.0.0.1')
  await once(archive, 'listening')
  const host = `127.0.0.1:${(archive.address() as AddressInfo).port}`
  server = await startServer(newsroom.dataFolder, { GALLEY_EVIDENCE_HOSTS: host })
  reader = openReader(server.address, password, { page: `http://${host}/berths` })
}, 10 * 60_000)
afterAll(async () => {
  archive.close()
  await server?.stop()
  await newsroom?.close()
})

/** What the document shows of an answer → what Jest compares it with: a lone … is anything that is there. */
const expected = (shown: unknown): unknown => {
  if (shown === '…') return expect.anything()
  if (Array.isArray(shown)) return shown.map(expected)
  if (typeof shown !== 'object' || shown === null) return shown
  return expect.objectContaining(
    Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, expected(value)])),
  )
}

/** An example that finds nothing shows nothing, even where nothing is wrong with it. */
const isEmpty = (found: unknown): boolean => {
  if (found === null || found === undefined) return true
  const { docs, nodes } = found as { docs?: unknown[]; nodes?: unknown[] }
  return (docs ?? nodes)?.length === 0
}

const done = new Set<string>()
const note = (query: string): void => {
  for (const definition of parse(query).definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const field of definition.selectionSet.selections)
        if (field.kind === Kind.FIELD) done.add(field.name.value)
}
const codesOf = ({ body }: Answer) => body.errors?.map(({ extensions }) => extensions?.code) ?? []

describe('docs/graphql.md, done from its beginning to its end', () => {
  it.each(steps.map((step) => [step.title, step] as const))('%s', async (_, step) => {
    const answer = await reader.follow(step)
    const { body, status } = answer
    if (!step.refused && body.errors) throw new Error(JSON.stringify(body.errors, null, 2))
    expect(codesOf(answer)).toEqual(step.refused ? [step.refused] : [])
    expect(status).toBe(200)
    if (step.shows !== undefined) expect(body).toEqual(expected(step.shows))
    if (step.refused) return
    for (const found of Object.values(body.data ?? {}))
      expect([found, isEmpty(found)]).toEqual([found, false])
    if ('query' in step.asked) note(step.asked.query)
  })
})

describe('docs/graphql.md leaves out', () => {
  const start = markdown.indexOf('## The public API')
  const end = markdown.indexOf('## The desk’s API')
  const codeIn = (text: string) =>
    new Set(
      text
        .match(/```[^]*?```|`[^`]*`/g)
        ?.join(' ')
        .match(/\w+/g),
    )

  it('no command of the desk', async () => {
    const schema = await introspect(`${server.address}/api/graphql`)
    const commands = commandsOf(schema, newsroom.config)
    expect(commands.length).toBeGreaterThan(12)
    expect(commands.filter((name) => !done.has(name))).toEqual([])
    expect(done).toContain('factCheck')
  })

  it('no field of the public API', async () => {
    const fields = fieldsOf(await introspect(`${server.address}/graphql`))
    const code = codeIn(markdown.slice(start, end))
    expect(fields).toContain('Article.headline')
    expect(fields.filter((field) => !code.has(field.split('.')[1] ?? ''))).toEqual([])
  })

  it('no collection', () => {
    const code = codeIn(markdown.slice(end))
    const names = newsroom.config.collections
      .filter(({ graphQL, slug }) => graphQL !== false && !slug.startsWith('payload-'))
      .flatMap(({ slug }) => Object.values(namesOf(slug)))
    expect(names).toContain('Articles')
    expect(names.filter((name) => !code.has(name))).toEqual([])
  })

  it('no id that is a number', async () => {
    const schema = await introspect(`${server.address}/api/graphql`)
    const roots = [schema.getQueryType(), schema.getMutationType()]
    const ids = roots
      .flatMap((root) => Object.values(root?.getFields() ?? {}))
      .flatMap(({ args, name }) => args.map((arg) => `${name}(${arg.name}: ${String(arg.type)})`))
      .filter((argument) => /\((id|\w+Id|from|to): /.test(argument))
    expect(ids.length).toBeGreaterThan(50)
    expect(ids.filter((argument) => !/: (String|ID)!?\)$/.test(argument))).toEqual([])
  })
})
