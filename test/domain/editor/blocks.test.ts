import fc from 'fast-check'
import { createEditor, Editor, Node, Transforms } from 'slate'
import type { Tree } from '../../../src/editor/nodes.ts'
import { blockFormats, isBlockActive, toggleBlock } from '../../../src/editor/plugin/blocks.ts'
import { withNewsroom } from '../../../src/editor/plugin/withNewsroom.ts'
import { toText } from '../../../src/editor/toText.ts'
import { validateTree } from '../../../src/editor/validate.ts'
import { tree } from './trees.ts'

const writing = (body: Tree): Editor => {
  const editor = createEditor()
  editor.isInline = (element) => 'type' in element && element.type === 'link'
  withNewsroom(editor)
  editor.children = structuredClone(body) as Node[] as Editor['children']
  Editor.normalize(editor, { force: true })
  return editor
}
const caret = (editor: Editor, path: number[], offset: number) =>
  Transforms.select(editor, { path, offset })
const settled = () => new Promise((resolve) => setTimeout(resolve))
const item = (text: string) => ({ type: 'li' as const, children: [{ text }] })
const list = (...texts: string[]): Tree[number] => ({ type: 'ul', children: texts.map(item) })

describe('the buttons of headings, lists and blockquotes', () => {
  it('make the block and take it back', () => {
    for (const format of blockFormats) {
      const editor = writing([{ children: [{ text: 'words' }] }])
      caret(editor, [0, 0], 2)
      toggleBlock(editor, format)
      expect(isBlockActive(editor, format)).toBe(true)
      toggleBlock(editor, format)
      expect(editor.children).toEqual([{ children: [{ text: 'words' }] }])
    }
  })

  it('make one list of several paragraphs, and a list of the other kind of a list', () => {
    const editor = writing([{ children: [{ text: 'one' }] }, { children: [{ text: 'two' }] }])
    Transforms.select(editor, Editor.range(editor, []))
    toggleBlock(editor, 'ul')
    expect(editor.children).toEqual([list('one', 'two')])
    toggleBlock(editor, 'ol')
    expect(editor.children).toEqual([{ ...list('one', 'two'), type: 'ol' }])
  })

  it('take a heading out of the list it is made in', () => {
    const editor = writing([list('one', 'two', 'three')])
    caret(editor, [0, 1, 0], 1)
    toggleBlock(editor, 'h3')
    expect(editor.children).toEqual([
      list('one'),
      { type: 'h3', children: [{ text: 'two' }] },
      list('three'),
    ])
  })

  it('keep every body one that is accepted, and its words', () => {
    const presses = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...blockFormats)), {
      maxLength: 5,
    })
    const words = (editor: Editor) => toText(editor.children).replace(/\s+/g, '')
    fc.assert(
      fc.property(tree, presses, (body, all) => {
        const editor = writing(body)
        const before = words(editor)
        for (const [from, to, format] of all) {
          const texts = [...Node.texts(editor)].map(([, path]) => path)
          const at = (index: number) =>
            Editor.start(editor, texts[index % texts.length] as (typeof texts)[number])
          Transforms.select(editor, { anchor: at(from), focus: at(to) })
          toggleBlock(editor, format)
          expect(validateTree(editor.children)).toEqual({ ok: true })
        }
        expect(words(editor)).toBe(before)
      }),
      { numRuns: 150 },
    )
  })
})

describe('Enter', () => {
  it('makes the next item of a list, and leaves the list on an empty one', () => {
    const editor = writing([list('one')])
    caret(editor, [0, 0, 0], 3)
    editor.insertBreak()
    editor.insertText('two')
    editor.insertBreak()
    editor.insertBreak()
    editor.insertText('after')
    expect(editor.children).toEqual([list('one', 'two'), { children: [{ text: 'after' }] }])
  })

  it('makes the next item after one that holds a heading', () => {
    const editor = writing([
      {
        type: 'ul',
        children: [{ type: 'li', children: [{ type: 'h3', children: [{ text: 'x' }] }] }],
      },
    ])
    caret(editor, [0, 0, 0, 0], 1)
    editor.insertBreak()
    expect(editor.children[0]).toMatchObject({ children: [{ type: 'li' }, { type: 'li' }] })
  })

  it('takes the place of what is selected, even from one list item into the next', () => {
    const editor = writing([list('one', 'two')])
    Transforms.select(editor, {
      anchor: { path: [0, 0, 0], offset: 1 },
      focus: { path: [0, 1, 0], offset: 2 },
    })
    editor.insertBreak()
    expect(editor.children).toEqual([list('o', 'o')])
  })

  it('leaves a blockquote on its empty line', () => {
    const editor = writing([{ type: 'blockquote', children: [{ text: 'said' }] }])
    caret(editor, [0, 0], 4)
    editor.insertBreak()
    editor.insertBreak()
    editor.insertText('after')
    expect(editor.children).toEqual([
      { type: 'blockquote', children: [{ text: 'said' }] },
      { children: [{ text: 'after' }] },
    ])
  })
})

describe('writing on after words tied to a source', () => {
  const annotation = { relationTo: 'sources' as const, value: 's1' }

  it('leaves the new words untied', async () => {
    const editor = writing([{ children: [{ text: 'rose by 40', annotation }] }])
    caret(editor, [0, 0], 10)
    await settled()
    editor.insertText(' and')
    expect(editor.children).toEqual([
      { children: [{ text: 'rose by 40', annotation }, { text: ' and' }] },
    ])
  })

  it('keeps tied what is rewritten in place', async () => {
    const editor = writing([{ children: [{ text: 'rose by 40', annotation }] }])
    caret(editor, [0, 0], 10)
    await settled()
    editor.deleteBackward('character')
    await settled()
    editor.insertText('1')
    expect(editor.children).toEqual([{ children: [{ text: 'rose by 41', annotation }] }])
  })
})
