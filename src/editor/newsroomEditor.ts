import { slateEditor } from '@payloadcms/richtext-slate'
import type { RichTextAdapter, RichTextAdapterProvider } from 'payload'
import type { BlockFormat } from './plugin/blocks.ts'
import { refuseDrafts } from './refuseDrafts.ts'
import { validateBody } from './validateBody.ts'

type Options = {
  /** The collections an internal link may lead to. */
  linkedCollections?: string[]
}

const versionDiff = '/src/editor/versions/BodyDiff.tsx#BodyDiff'
const quote = {
  name: 'quote',
  Button: '/src/editor/elements/quote/Button.tsx#QuoteButton',
  Element: '/src/editor/elements/quote/Element.tsx#QuoteElement',
  plugins: ['/src/editor/plugin/WithNewsroom.tsx#WithNewsroom'],
}
const annotation = {
  name: 'annotation',
  Button: '/src/editor/leaves/annotation/Button.tsx#AnnotationButton',
  Leaf: '/src/editor/leaves/annotation/Leaf.tsx#AnnotationLeaf',
}

const client = '@payloadcms/richtext-slate/client'
const block = (format: BlockFormat, Element: string) => ({
  name: format,
  Button: { path: '/src/editor/toolbar/BlockButton.tsx#BlockButton', clientProps: { format } },
  Element: `${client}#${Element}`,
})
const mark = (format: 'bold' | 'italic', Leaf: string) => ({
  name: format,
  Button: { path: '/src/editor/toolbar/MarkButton.tsx#MarkButton', clientProps: { format } },
  Leaf: `${client}#${Leaf}`,
})
const blocks = [
  block('h2', 'Heading2Element'),
  block('h3', 'Heading3Element'),
  block('ul', 'UnorderedListElement'),
  block('ol', 'OrderedListElement'),
  block('blockquote', 'BlockquoteElement'),
]
const marks = [mark('bold', 'BoldLeaf'), mark('italic', 'ItalicLeaf')]

/** Slate's own link button rewrites the words it links and so loses their annotations. */
const linkTo = (collections: string[]) => ({
  name: 'link',
  Button: {
    path: '/src/editor/elements/link/Button.tsx#LinkButton',
    clientProps: { linkTo: collections },
  },
  Element: '/src/editor/elements/link/Element.tsx#LinkElement',
  plugins: [`${client}#WithLinks`],
})

/**
 * Payload's Slate field as the newsroom uses it: our elements and leaves, our check of the whole tree at every
 * save, drafts too, and a diff of words in the versions view. Documents behind links stay ids, at any depth.
 */
export const newsroomEditor =
  ({ linkedCollections = ['articles'] }: Options = {}): RichTextAdapterProvider<object, object> =>
  async (context) => {
    // Slate writes into its arguments, so each field gets its own.
    const adapter: RichTextAdapter = await slateEditor({
      admin: {
        elements: [...blocks, 'li', linkTo(linkedCollections), quote],
        leaves: [...marks, annotation],
        link: { fields: () => [] },
      },
    })(context)
    return {
      ...adapter,
      DiffComponent: versionDiff,
      validate: validateBody(adapter.validate),
      hooks: { beforeChange: [refuseDrafts] },
      graphQLPopulationPromises: () => undefined,
      generateImportMap: (args) => {
        adapter.generateImportMap?.(args)
        args.addToImportMap(versionDiff)
      },
    }
  }
