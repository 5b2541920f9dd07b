import fc from 'fast-check'
import { cleanTree } from '../../../src/editor/cleanTree.ts'
import { diffTrees } from '../../../src/editor/diff.ts'
import { fromText } from '../../../src/editor/fromText.ts'
import { publicBody } from '../../../src/editor/publicBody.ts'
import { annotationsOf, quoteBlocksOf } from '../../../src/editor/references.ts'
import { safeUrl } from '../../../src/editor/safeUrl.ts'
import { scopeOf } from '../../../src/editor/scope.ts'
import { toHtml } from '../../../src/editor/toHtml.ts'
import { toText } from '../../../src/editor/toText.ts'
import { validateTree } from '../../../src/editor/validate.ts'
import { parseHtml } from './html.ts'
import { nearlyTree, tree } from './trees.ts'

const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: 500 })

describe('any body a writer can make', () => {
  it('is accepted', () => holds(tree, (body) => expect(validateTree(body)).toEqual({ ok: true })))

  it('is left as it is by the cleaning of pasted text', () =>
    holds(tree, (body) => expect(cleanTree(body)).toEqual(body)))

  it('renders as HTML without an unescaped character, its links leading where they may', () =>
    holds(tree, (body) => {
      const html = toHtml(body, ({ value }) => `/articles/${value}`)
      for (const href of parseHtml(html).hrefs) expect(safeUrl(href)).toBe(href)
    }))

  it('reads the same in HTML and in text, but for spaces', () =>
    holds(tree, (body) => {
      const bare = (text: string) => text.replace(/[\s“”—\p{Cc}\p{Cs}]/gu, '')
      expect(bare(parseHtml(toHtml(body)).text)).toBe(bare(toText(body)))
    }))

  it('reads the same in what the public sees', () =>
    holds(tree, (body) => {
      const seen = publicBody(body)
      expect(toText(seen)).toBe(toText(body))
      expect(toHtml(seen)).toBe(toHtml(body))
      expect(publicBody(seen)).toEqual(seen)
    }))

  it('shows the public nothing of where a note began or ended', () => {
    const withoutNotes = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, inner) => (key === 'annotation' ? undefined : inner)))
    holds(tree, (body) => {
      expect(publicBody(body)).toEqual(publicBody(withoutNotes(body)))
      const looks = JSON.stringify(publicBody(body))
      expect(looks).not.toMatch(/\{"text":"[^"]*"\},\{"text":"[^"]*"\}/)
    })
  })

  it('survives text → tree → text', () =>
    holds(tree, (body) => {
      const text = toText(body)
      const again = fromText(text)
      expect(validateTree(again)).toEqual({ ok: true })
      expect(toText(again)).toBe(text)
    }))

  it('gives the fact-check marks that lie inside their text', () =>
    holds(tree, (body) => {
      for (const { text, marks } of scopeOf(body))
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
    }))

  it('lists annotations with words and the place where they begin', () =>
    holds(tree, (body) => {
      for (const { path, text, value } of annotationsOf(body)) {
        const node = path.reduce<unknown>(
          (at, index) => (Array.isArray(at) ? at : (at as { children: unknown[] }).children)[index],
          body,
        )
        expect(node).toMatchObject({ annotation: { value } })
        expect(text.startsWith((node as { text: string }).text)).toBe(true)
      }
    }))

  it('differs from itself in nothing, and a diff holds both texts whole', () =>
    holds(fc.tuple(tree, tree), ([before, after]) => {
      for (const { segments } of diffTrees(before, before))
        for (const { kind } of segments) expect(kind).toBe('same')
      const side = (without: string) =>
        diffTrees(before, after)
          .flatMap(({ segments }) => segments.filter(({ kind }) => kind !== without))
          .map(({ text }) => text)
          .join('')
      const all = (body: typeof before) =>
        diffTrees(body, body)
          .flatMap(({ segments }) => segments)
          .map(({ text }) => text)
          .join('')
      expect(side('removed')).toBe(all(after))
      expect(side('added')).toBe(all(before))
    }))
})

describe('anything at all', () => {
  it('is judged without throwing', () =>
    holds(nearlyTree, (value) => expect(typeof validateTree(value).ok).toBe('boolean')))

  it('is read without throwing, and never as HTML that is not ours', () =>
    holds(nearlyTree, (value) => {
      parseHtml(toHtml(value))
      for (const read of [toText, scopeOf, annotationsOf, quoteBlocksOf, publicBody]) read(value)
      diffTrees(value, value)
    }))

  it('is cleaned into a body that is accepted, or into none', () =>
    holds(nearlyTree, (value) => {
      const body = cleanTree(value)
      if (body.length) expect(validateTree(body)).toEqual({ ok: true })
    }))
})

describe('plain text', () => {
  it('survives text → tree → text when its paragraphs are parted by one blank line', () =>
    holds(fc.array(fc.stringMatching(/^\S(.*\S)?$/), { maxLength: 5 }), (paragraphs) => {
      const text = paragraphs.join('\n\n')
      expect(toText(fromText(text))).toBe(text)
    }))
})
