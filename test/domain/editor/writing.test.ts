import fc from 'fast-check'
import { createEditor, Editor, Node, Transforms } from 'slate'
import { insertQuote } from '../../../src/editor/elements/quote/insertQuote.ts'
import {
  annotate,
  annotationAt,
  removeAnnotation,
  selectedWords,
} from '../../../src/editor/leaves/annotation/annotations.ts'
import {
  changeLink,
  insertLink,
  linkAt,
  removeLink,
} from '../../../src/editor/elements/link/links.ts'
import type { Tree } from '../../../src/editor/nodes.ts'
import { fromDom, type DomNode } from '../../../src/editor/plugin/fromDom.ts'
import { withNewsroom } from '../../../src/editor/plugin/withNewsroom.ts'
import { cleanTree } from '../../../src/editor/cleanTree.ts'
import { annotationsOf } from '../../../src/editor/references.ts'
import { scopeOf } from '../../../src/editor/scope.ts'
import { toText } from '../../../src/editor/toText.ts'
import { validateTree } from '../../../src/editor/validate.ts'
import { tree } from './trees.ts'

const writing = (body: Tree): Editor => {
  const editor = createEditor()
  const { isInline } = editor
  editor.isInline = (element) =>
    'type' in element && element.type === 'link' ? true : isInline(element)
  withNewsroom(editor)
  editor.children = structuredClone(body) as Node[] as Editor['children']
  Editor.normalize(editor, { force: true })
  return editor
}
const paragraphs = (...texts: string[]): Tree => texts.map((text) => ({ children: [{ text }] }))
const select = (editor: Editor, path: number[], from: number, to: number) =>
  Transforms.select(editor, { anchor: { path, offset: from }, focus: { path, offset: to } })
const at = (editor: Editor, index: number) => {
  const texts = [...Node.texts(editor)]
  const [node, path] = texts[index % texts.length] as (typeof texts)[number]
  return { path, offset: index % (node.text.length + 1) }
}

describe('writing', () => {
  it('keeps every body one that is accepted, whatever is pasted, split, wrapped or turned', () => {
    const step = fc.oneof(
      fc.record({ paste: tree }),
      fc.record({ type: fc.constantFrom('h2', 'h3', 'blockquote', undefined) }),
      fc.record({ wrap: fc.constantFrom('ul', 'ol', 'blockquote') }),
      fc.constant({ split: true }),
      fc.constant({ erase: true }),
      fc.constant({ quote: true }),
    )
    const steps = fc.array(fc.tuple(fc.nat(999), fc.nat(999), step), { maxLength: 6 })
    fc.assert(
      fc.property(tree, steps, (body, changes) => {
        const editor = writing(body)
        for (const [from, to, change] of changes) {
          Transforms.select(editor, { anchor: at(editor, from), focus: at(editor, to) })
          if ('paste' in change) editor.insertFragment(change.paste as Node[])
          else if ('wrap' in change)
            Transforms.wrapNodes(editor, { type: change.wrap, children: [] } as never)
          else if ('type' in change) Transforms.setNodes(editor, { type: change.type } as never)
          else if ('split' in change) editor.insertBreak()
          else if ('erase' in change) editor.deleteFragment()
          else insertQuote(editor, { quote: 'q', words: 'w', speaker: 's' })
          expect(validateTree(editor.children)).toEqual({ ok: true })
        }
      }),
      { numRuns: 150 },
    )
  })

  it('leaves a valid body as it is when it is opened', () => {
    const body: Tree = [
      { type: 'h2', children: [{ text: 'Head' }] },
      { type: 'ul', children: [{ type: 'li', children: [{ text: 'one' }] }] },
      { type: 'quote', quote: 'q', words: 'w', speaker: 's', children: [{ text: '' }] },
      { children: [{ text: 'end' }] },
    ]
    expect(writing(body).children).toEqual(body)
  })

  it('sets no mark but bold and italic', () => {
    const editor = writing(paragraphs('words'))
    select(editor, [0, 0], 0, 5)
    editor.addMark('underline', true)
    editor.addMark('code', true)
    editor.addMark('bold', true)
    expect(editor.children).toEqual([{ children: [{ text: 'words', bold: true }] }])
  })
})

describe('a quote block', () => {
  const quote = { quote: 'q1', words: 'We go.', speaker: 'A. B.' }

  it('stands after the paragraph the writer is in, even within a list', () => {
    const editor = writing([
      { type: 'ul', children: [{ type: 'li', children: [{ text: 'item' }] }] },
      { children: [{ text: 'after' }] },
    ])
    select(editor, [0, 0, 0], 2, 2)
    insertQuote(editor, quote)
    expect(toText(editor.children)).toBe('item\n\n“We go.” — A. B.\n\nafter')
    expect(editor.selection?.anchor).toEqual({ path: [2, 0], offset: 0 })
  })

  it('takes the place of an empty paragraph, with room to write on', () => {
    const editor = writing(paragraphs('before', ''))
    select(editor, [1, 0], 0, 0)
    insertQuote(editor, quote)
    expect(editor.children).toHaveLength(3)
    expect(editor.children[1]).toMatchObject({ type: 'quote', ...quote })
    editor.insertText('on')
    expect(toText(editor.children)).toBe('before\n\n“We go.” — A. B.\n\non')
  })

  it('is not split: Enter writes on below it', () => {
    const editor = writing([{ type: 'quote', ...quote, children: [{ text: '' }] }])
    select(editor, [0, 0], 0, 0)
    editor.insertBreak()
    editor.insertText('below')
    expect(toText(editor.children)).toBe('“We go.” — A. B.\n\nbelow')
    expect(validateTree(editor.children)).toEqual({ ok: true })
  })
})

describe('an annotation', () => {
  const annotation = { relationTo: 'sources' as const, value: 's1' }

  it('stands on the marked words without the spaces around them', () => {
    const editor = writing(paragraphs('Prices rose fast.'))
    select(editor, [0, 0], 6, 12)
    const range = selectedWords(editor)
    if (!range) throw new Error('no words')
    annotate(editor, range, annotation)
    expect(annotationsOf(editor.children)).toEqual([{ ...annotation, text: 'rose', path: [0, 1] }])
    expect(toText(editor.children)).toBe('Prices rose fast.')
  })

  it('needs words', () => {
    const editor = writing(paragraphs('a   b'))
    select(editor, [0, 0], 1, 4)
    expect(selectedWords(editor)).toBeNull()
    select(editor, [0, 0], 1, 1)
    expect(selectedWords(editor)).toBeNull()
  })

  const bold: Tree = [
    {
      children: [
        { text: 'Prices ' },
        { text: 'rose', annotation },
        { text: ' fast', bold: true, annotation },
        { text: '.' },
      ],
    },
  ]

  it('is found whole from anywhere in its words, and taken away whole', () => {
    const editor = writing(bold)
    select(editor, [0, 2], 2, 2)
    const here = annotationAt(editor)
    if (!here) throw new Error('no annotation')
    expect(Editor.string(editor, here.range)).toBe('rose fast')
    removeAnnotation(editor, here.range)
    expect(annotationsOf(editor.children)).toEqual([])
    expect(toText(editor.children)).toBe('Prices rose fast.')
  })

  it('is not found beside its words', () => {
    const editor = writing(bold)
    select(editor, [0, 0], 3, 3)
    expect(annotationAt(editor)).toBeNull()
    select(editor, [0, 3], 1, 1)
    expect(annotationAt(editor)).toBeNull()
  })

  it('does not run on into the next paragraph', () => {
    const editor = writing([{ children: [{ text: 'rose', annotation }] }])
    select(editor, [0, 0], 4, 4)
    editor.insertBreak()
    editor.insertText('New words.')
    expect(annotationsOf(editor.children).map(({ text }) => text)).toEqual(['rose'])
  })
})

describe('a link', () => {
  const annotation = { relationTo: 'sources' as const, value: 's1' }
  const body: Tree = [
    {
      children: [{ text: 'Prices ' }, { text: 'rose', annotation }, { text: ' fast.', bold: true }],
    },
  ]
  const target = { linkType: 'custom' as const, url: 'https://x.example/', newTab: false }
  const linked = () => {
    const editor = writing(body)
    const at = { anchor: { path: [0, 0], offset: 3 }, focus: { path: [0, 2], offset: 5 } }
    insertLink(editor, at, target)
    return editor
  }

  it('takes the words as they are, with their annotations and marks', () => {
    const editor = linked()
    expect(toText(editor.children)).toBe('Prices rose fast.')
    expect(annotationsOf(editor.children)).toMatchObject([{ ...annotation, text: 'rose' }])
    expect(scopeOf(editor.children)[0]?.marks).toEqual([
      { start: 3, end: 16, value: 'link:https://x.example/' },
    ])
    expect(validateTree(editor.children)).toEqual({ ok: true })
  })

  it('is changed and removed where the writer stands, its words left alone', () => {
    const editor = linked()
    Transforms.select(editor, { path: [0, 1, 1], offset: 2 })
    const doc = { relationTo: 'articles', value: 'a1' }
    changeLink(editor, linkAt(editor)?.path ?? [], { linkType: 'internal', doc })
    expect(linkAt(editor)?.link).toMatchObject({ linkType: 'internal', doc })
    expect(linkAt(editor)?.link).not.toHaveProperty('url')
    expect(validateTree(editor.children)).toEqual({ ok: true })
    removeLink(editor, linkAt(editor)?.path ?? [])
    expect(editor.children).toEqual(body)
  })

  it('replaces the links it is laid over', () => {
    const editor = linked()
    const whole = Editor.range(editor, [0])
    insertLink(editor, whole, { linkType: 'custom', url: '/about' })
    expect(scopeOf(editor.children)[0]?.marks).toEqual([
      { start: 0, end: 17, value: 'link:/about' },
    ])
    expect(validateTree(editor.children)).toEqual({ ok: true })
  })

  it('without words writes its address', () => {
    const editor = writing(paragraphs('see '))
    const end = Editor.end(editor, [])
    insertLink(editor, { anchor: end, focus: end }, target)
    expect(toText(editor.children)).toBe('see https://x.example/')
    expect(validateTree(editor.children)).toEqual({ ok: true })
  })
})

describe('a page that is pasted', () => {
  const text = (value: string): DomNode => ({
    nodeType: 3,
    nodeName: '#text',
    textContent: value,
    childNodes: [],
  })
  const el = (
    name: string,
    attributes: Record<string, string>,
    ...childNodes: DomNode[]
  ): DomNode => ({
    nodeType: 1,
    nodeName: name.toUpperCase(),
    textContent: null,
    childNodes,
    getAttribute: (key) => attributes[key] ?? null,
  })

  it('keeps our blocks, bold, italic and safe links, and every word', () => {
    const page = el(
      'body',
      {},
      text('\n'),
      el('h1', { style: 'x' }, text('Head')),
      el(
        'div',
        {},
        el('p', {}, text('One '), el('b', {}, text('two')), el('u', {}, text(' three'))),
      ),
      el('ul', {}, text('\n  '), el('li', {}, text('item')), text('\n')),
      el('p', {}, el('a', { href: 'https://x.example/' }, text('safe'))),
      el('p', {}, el('a', { href: 'javascript:alert(1)' }, el('em', {}, text('unsafe')))),
      el('script', {}, text('alert(1)')),
    )
    const body = cleanTree(fromDom(page))
    expect(body).toEqual([
      { type: 'h2', children: [{ text: 'Head' }] },
      { children: [{ text: 'One ' }, { text: 'two', bold: true }, { text: ' three' }] },
      { type: 'ul', children: [{ type: 'li', children: [{ text: 'item' }] }] },
      { children: [{ type: 'link', url: 'https://x.example/', children: [{ text: 'safe' }] }] },
      { children: [{ text: 'unsafe', italic: true }] },
    ])
    expect(validateTree(body)).toEqual({ ok: true })
  })
})
