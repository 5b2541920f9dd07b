import { slateEditor } from '@payloadcms/richtext-slate'
import type { RichTextAdapter, RichTextAdapterProvider } from 'payload'
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

/** Slate's own link button rewrites the words it links and so loses their annotations. */
const linkTo = (collections: string[]) => ({
  name: 'link',
  Button: {
    path: '/src/editor/elements/link/Button.tsx#LinkButton',
    clientProps: { linkTo: collections },
  },
  Element: '/src/editor/elements/link/Element.tsx#LinkElement',
  plugins: ['@payloadcms/richtext-slate/client#WithLinks'],
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
        elements: ['h2', 'h3', 'ul', 'ol', 'li', 'blockquote', linkTo(linkedCollections), quote],
        leaves: ['bold', 'italic', annotation],
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
