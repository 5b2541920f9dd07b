import { Editor, Element, Node, Path, Range, Text, Transforms } from 'slate'
import type { Annotation } from '../../nodes.ts'

type Annotated = { annotation: Annotation; range: Range }

const annotationOf = (node: Node): Annotation | undefined =>
  Text.isText(node) ? (node as Text & { annotation?: Annotation }).annotation : undefined
const same = (one: Annotation | undefined, other: Annotation): boolean =>
  one?.relationTo === other.relationTo && one.value === other.value

/** The annotation where the writer stands, with all the words that carry it. */
export const annotationAt = (editor: Editor): Annotated | null => {
  if (!editor.selection) return null
  const here = Range.start(editor.selection)
  const after = Editor.nodes(editor, {
    at: editor.selection,
    match: (node) => Text.isText(node) && node.text !== '' && annotationOf(node) !== undefined,
  })
  const found = [...after].find(
    ([, path]) =>
      Range.isCollapsed(editor.selection as Range) ||
      !Editor.isEnd(editor, here, path) ||
      !Path.equals(here.path, path),
  )
  const annotation = found && annotationOf(found[0])
  const block =
    found &&
    Editor.above(editor, {
      at: found[1],
      match: (node) => Element.isElement(node) && Editor.isBlock(editor, node),
    })
  if (!found || !annotation || !block) return null
  const leaves = [...Node.texts(block[0])]
    .map(([leaf, path]): [Text, Path] => [leaf, [...block[1], ...path]])
    .filter(([{ text }]) => text !== '')
  const at = leaves.findIndex(([, path]) => Path.equals(path, found[1]))
  let [from, to] = [at, at]
  while (from > 0 && same(annotationOf(leaves[from - 1]?.[0] as Text), annotation)) from -= 1
  while (to < leaves.length - 1 && same(annotationOf(leaves[to + 1]?.[0] as Text), annotation))
    to += 1
  const [first, last] = [leaves[from], leaves[to]]
  if (!first || !last) return null
  return {
    annotation,
    range: { anchor: Editor.start(editor, first[1]), focus: Editor.end(editor, last[1]) },
  }
}

/** The selected words without the spaces a double click takes along; null when no words are left. */
export const selectedWords = (editor: Editor): Range | null => {
  if (!editor.selection || Range.isCollapsed(editor.selection)) return null
  const [start, end] = Range.edges(editor.selection)
  const textAt = ({ path }: { path: Path }) => (Node.get(editor, path) as Text).text
  const lead = /^\s*/.exec(textAt(start).slice(start.offset))?.[0].length ?? 0
  const trail = /\s*$/.exec(textAt(end).slice(0, end.offset))?.[0].length ?? 0
  const range = {
    anchor: { path: start.path, offset: start.offset + lead },
    focus: { path: end.path, offset: end.offset - trail },
  }
  return Range.isForward(range) && Editor.string(editor, range).trim() !== '' ? range : null
}

export const annotate = (editor: Editor, at: Range, annotation: Annotation): void =>
  Transforms.setNodes(editor, { annotation } as Partial<Node>, {
    at,
    match: Text.isText,
    split: true,
  })

export const removeAnnotation = (editor: Editor, at: Range): void =>
  Transforms.unsetNodes(editor, 'annotation' as never, { at, match: Text.isText, split: true })
