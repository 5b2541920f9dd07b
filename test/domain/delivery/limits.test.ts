import { Kind, parse } from 'graphql'
import { holdToLimits, limits } from '../../../src/delivery/limits.ts'

const hold = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query)
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
  holdToLimits(document, operation.selectionSet, variables)
}
const times = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join(' ')

describe('limits of a public query', () => {
  it('lets a front page through', () => {
    const section = (index: number) =>
      `s${index}: articles(first: 20, section: "world") { nodes { slug headline bodyHtml } }`
    expect(() => hold(`{ ${times(10, section)} }`)).not.toThrow()
    expect(() =>
      hold('{ articles(first: 100) { nodes { body bodyHtml bodyText } } }'),
    ).not.toThrow()
  })

  it('counts the articles asked for, by number, variable or habit', () => {
    expect(() =>
      hold(`{ ${times(6, (i) => `a${i}: articles(first: 100) { nodes { id } }`)} }`),
    ).toThrow(/cost/)
    const twice =
      'query($n: Int) { a: articles(first: $n) { nodes { bodyHtml } } b: articles(first: $n) { nodes { bodyHtml bodyText } } }'
    expect(() => hold(twice, { n: 50 })).not.toThrow()
    expect(() => hold(twice, { n: 100 })).not.toThrow()
    expect(() => hold(twice.replaceAll('bodyHtml', 'bodyHtml body'), { n: 100 })).toThrow(/cost/)
    expect(() => hold(twice)).not.toThrow()
  })

  it('counts every repetition of a body, through aliases and fragments too', () => {
    const bodies = times(5, (i) => `b${i}: bodyHtml`)
    expect(() => hold(`{ articles(first: 100) { nodes { ${bodies} } } }`)).toThrow(/cost/)
    expect(() =>
      hold(`{ ...F } fragment F on Query { articles(first: 100) { nodes { ${bodies} } } }`),
    ).toThrow(/cost/)
  })

  it('holds depth, fields and aliases', () => {
    const deep = (levels: number): string =>
      levels ? `{ ofType ${deep(levels - 1)} }` : '{ name }'
    expect(() => hold(`{ __schema { types ${deep(limits.depth)} } }`)).toThrow(/deep/)
    expect(() => hold(`{ article(slug: "a") { ${'id '.repeat(limits.fields)} } }`)).toThrow(
      /fields/,
    )
    const aliases = times(limits.aliases + 1, (i) => `i${i}: id`)
    expect(() => hold(`{ article(slug: "a") { ${aliases} } }`)).toThrow(/aliases/)
  })

  it('stops early on fragments that double at each step', () => {
    const bomb = times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)
    expect(() => hold(`{ ...F0 } ${bomb} fragment F60 on Query { __typename }`)).toThrow(/fields/)
  })

  it('carries a stable code', () => {
    try {
      hold(`{ article(slug: "a") { ${'id '.repeat(limits.fields)} } }`)
    } catch (error) {
      expect(error).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED' } })
    }
    expect.assertions(1)
  })
})
