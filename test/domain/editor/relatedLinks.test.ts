import fc from 'fast-check'
import { createEditor, Editor, Node } from 'slate'
import { withHistory } from 'slate-history'
import { aroundPhrase } from '../../../src/editor/elements/link/related/aroundPhrase.ts'
import type { ConfirmedStory } from '../../../src/editor/elements/link/related/ConfirmedStory.ts'
import { linkableText, rangeIn } from '../../../src/editor/elements/link/related/linkableText.ts'
import { offersIn, takeOffer } from '../../../src/editor/elements/link/related/offers.ts'
import type { Tree } from '../../../src/editor/nodes.ts'
import { withNewsroom } from '../../../src/editor/plugin/withNewsroom.ts'
import { publicBody } from '../../../src/editor/publicBody.ts'
import { annotationsOf } from '../../../src/editor/references.ts'
import { scopeOf } from '../../../src/editor/scope.ts'
import { toHtml } from '../../../src/editor/toHtml.ts'
import { toText } from '../../../src/editor/toText.ts'
import { validateTree } from '../../../src/editor/validate.ts'
import { tree } from './trees.ts'

const writing = (body: Tree) => {
  const editor = withHistory(createEditor())
  const { isInline } = editor
  editor.isInline = (element) =>
    'type' in element && element.type === 'link' ? true : isInline(element)
  withNewsroom(editor)
  editor.children = structuredClone(body) as Node[] as Editor['children']
  Editor.normalize(editor, { force: true })
  return editor
}
const story = (id: string, title: string): ConfirmedStory => ({
  ...{ id, title, label: 'Background', date: null, isPublished: true },
})
const grain = story('s1', 'Ministers meet in Antalya for grain talks')
const words = 'the talks in Antalya'
const found = (body: Tree, stories = [grain]) => offersIn(writing(body), stories, 'en').offers
const phrases = (body: Tree) => found(body).map(({ places }) => places[0]?.phrase)
const paragraph = (...children: Tree[number]['children'][number][]): Tree => [{ children }] as Tree

describe('the words a body offers to link', () => {
  it('stand in paragraphs and lists, not in headings or what is taken from elsewhere', () => {
    const text = [{ text: `After ${words}.` }]
    expect(phrases([{ children: text }])).toEqual(['talks in Antalya'])
    expect(phrases([{ type: 'ul', children: [{ type: 'li', children: text }] }])).toEqual([
      'talks in Antalya',
    ])
    expect(phrases([{ type: 'h2', children: text }])).toEqual([])
    expect(phrases([{ type: 'blockquote', children: text }])).toEqual([])
    expect(phrases([{ type: 'blockquote', children: [{ children: text }] }])).toEqual([])
  })

  it('are no words of a speaker, and none that lead somewhere already', () => {
    const annotation = { relationTo: 'quotes' as const, value: 'q1', speaker: 'A. B.' }
    expect(phrases(paragraph({ text: `After ${words}.`, annotation }))).toEqual([])
    const url = 'https://example.org'
    expect(phrases(paragraph({ type: 'link', url, children: [{ text: words }] }))).toEqual([])
    const source = { relationTo: 'sources' as const, value: 's' }
    expect(phrases(paragraph({ text: `After ${words}.`, annotation: source }))).toEqual([
      'talks in Antalya',
    ])
  })

  it('are none for a story that is linked anywhere in the text', () => {
    const doc = { relationTo: 'articles', value: 's1' }
    const link = {
      type: 'link' as const,
      linkType: 'internal' as const,
      doc,
      children: [{ text: 'here' }],
    }
    expect(phrases([{ children: [{ text: words }] }, { type: 'h2', children: [link] }])).toEqual([])
  })

  it('are shown in their sentence', () => {
    expect(
      found(paragraph({ text: `It rained. After ${words} it did not. Nobody came.` })),
    ).toMatchObject([
      { places: [{ before: 'After the ', phrase: 'talks in Antalya', after: ' it did not.' }] },
    ])
    const long = 'word '.repeat(40)
    const { before, after } = aroundPhrase(`${long}phrase ${long}`, 200, 206)
    expect([before.startsWith('… word'), after.endsWith('word …')]).toEqual([true, true])
    expect(before.length + after.length).toBeLessThan(170)
  })
})

describe('taking an offer', () => {
  const doc = { relationTo: 'articles', value: 's1' }
  const annotation = { relationTo: 'sources' as const, value: 's9' }

  it('links exactly its words, over marks and annotations, and one undo takes it back', () => {
    const body = paragraph(
      { text: 'After the ta' },
      { text: 'lks in ', bold: true },
      { text: 'Antalya they left', annotation },
      { text: '.' },
    )
    const editor = writing(body)
    const [offer] = offersIn(editor, [grain], 'en').offers
    const place = offer?.places[0]
    if (!place) throw new Error('nothing offered')
    expect(takeOffer(editor, place, doc)).toBe(true)
    expect(scopeOf(editor.children)[0]?.marks).toContainEqual({
      ...{ start: 10, end: 26, value: 'link:articles/s1' },
    })
    expect(validateTree(editor.children)).toEqual({ ok: true })
    expect(toText(editor.children)).toBe('After the talks in Antalya they left.')
    expect(annotationsOf(editor.children)).toMatchObject([{ text: 'Antalya they left' }])
    expect(offersIn(editor, [grain], 'en').offers).toEqual([])
    editor.insertText(' (sic)')
    expect(toText(editor.children)).toBe('After the talks in Antalya (sic) they left.')
    editor.undo()
    editor.undo()
    expect(toText(editor.children)).toBe('After the talks in Antalya they left.')
    expect(scopeOf(editor.children)[0]?.marks).toEqual([])
  })

  it('is one step of its own', async () => {
    const editor = writing([
      ...paragraph({ text: `After ${words}.` }),
      ...paragraph({ text: 'Since the night ferry stopped.' }),
    ])
    const ferry = story('s2', 'Council ends the night ferry')
    const links = () => scopeOf(editor.children).map(({ marks }) => marks.length)
    for (const { places, story: to } of offersIn(editor, [grain, ferry], 'en').offers) {
      takeOffer(editor, places[0] as (typeof places)[number], { ...doc, value: to.id })
      await Promise.resolve()
    }
    expect(links()).toEqual([1, 1])
    editor.undo()
    expect(links()).toEqual([1, 0])
    editor.undo()
    expect(links()).toEqual([0, 0])
  })

  it('is refused once the words are others', () => {
    const editor = writing(paragraph({ text: `After ${words}.` }))
    const place = offersIn(editor, [grain], 'en').offers[0]?.places[0]
    if (!place) throw new Error('nothing offered')
    editor.apply({ type: 'remove_text', path: [0, 0], offset: 0, text: 'After ' })
    expect(takeOffer(editor, place, doc)).toBe(false)
    editor.children = [] as never
    expect(takeOffer(editor, place, doc)).toBe(false)
  })

  it('shows readers the bare words until somebody knows the story’s address', () => {
    const editor = writing(paragraph({ text: `After ${words}.` }))
    const place = offersIn(editor, [grain], 'en').offers[0]?.places[0]
    if (!place) throw new Error('nothing offered')
    takeOffer(editor, place, doc)
    expect(publicBody(editor.children)).toEqual([{ children: [{ text: `After ${words}.` }] }])
    expect(JSON.stringify(publicBody(editor.children))).not.toContain('s1')
    expect(toHtml(editor.children, () => '/grain')).toBe(
      '<p>After the <a href="/grain">talks in Antalya</a>.</p>',
    )
  })

  it('keeps any body accepted and its words as they are, wherever it is', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), fc.nat(), (body, which, from, length) => {
        const editor = writing(body)
        const { blocks } = linkableText(editor)
        const block = blocks[which % Math.max(1, blocks.length)]
        if (!block || block.text === '') return
        const start = from % block.text.length
        const end = start + 1 + (length % (block.text.length - start))
        const isTaken = block.taken?.some((range) => start < range.end && range.start < end)
        const range = rangeIn(editor, block.path, start, end)
        expect(range && Editor.string(editor, range)).toBe(block.text.slice(start, end))
        if (isTaken) return
        const before = toText(editor.children)
        const place = { path: block.path, start, end, ...aroundPhrase(block.text, start, end) }
        expect(takeOffer(editor, place, doc)).toBe(true)
        expect(validateTree(editor.children)).toEqual({ ok: true })
        expect(toText(editor.children)).toBe(before)
      }),
      { numRuns: 300 },
    )
  })
})
