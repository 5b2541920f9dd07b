import type { RichTextAdapter, SanitizedConfig } from 'payload'
import { newsroomEditor } from '../../../src/editor/newsroomEditor.ts'
import { en } from '../../../src/editor/translations/en.ts'
import { editorTranslations } from '../../../src/editor/translations/index.ts'

const t = (key: string) =>
  (editorTranslations.en.editor as Record<string, string>)[key.replace('editor:', '')] ?? key
const hostile = [
  { children: [{ type: 'link', url: 'javascript:alert(1)', children: [{ text: 'x' }] }] },
]
const empty = [{ children: [{ text: '' }] }]

const adapter = async () => {
  const config = { collections: [{ slug: 'articles', admin: {} }], i18n: {} }
  return (await newsroomEditor()({
    config: config as unknown as SanitizedConfig,
    parentIsLocalized: false,
  })) as RichTextAdapter
}
const judge = async (value: unknown, required = false) => {
  const { validate } = await adapter()
  const options = { name: 'body', path: ['body'], required, req: { t } }
  return validate(value, options as unknown as Parameters<typeof validate>[1])
}
const saveDraft = async (value: unknown) => {
  const { hooks } = await adapter()
  const errors: { message: string; path: string }[] = []
  const args = {
    value,
    errors,
    skipValidation: true,
    path: ['body'],
    fieldLabelPath: 'Body',
    req: { t },
  }
  for (const hook of hooks?.beforeChange ?? [])
    await hook(args as unknown as Parameters<typeof hook>[0])
  return errors
}

describe('the newsroom’s editor', () => {
  it('loads in plain Node, with our quote and annotation beside a few of Slate’s own', async () => {
    const added: unknown[] = []
    const editor = await adapter()
    editor.generateImportMap?.({
      addToImportMap: (component: unknown) => added.push(component),
    } as unknown as Parameters<NonNullable<typeof editor.generateImportMap>>[0])
    expect(
      added.flat().map((component) => (component as { path?: string }).path ?? component),
    ).toEqual(
      expect.arrayContaining([
        '/src/editor/elements/quote/Button.tsx#QuoteButton',
        '/src/editor/elements/quote/Element.tsx#QuoteElement',
        '/src/editor/elements/link/Button.tsx#LinkButton',
        '/src/editor/elements/link/Element.tsx#LinkElement',
        '/src/editor/plugin/WithNewsroom.tsx#WithNewsroom',
        '/src/editor/leaves/annotation/Button.tsx#AnnotationButton',
        '/src/editor/leaves/annotation/Leaf.tsx#AnnotationLeaf',
        '/src/editor/versions/BodyDiff.tsx#BodyDiff',
      ]),
    )
  })

  it('keeps Payload’s rule for an obligatory body', async () => {
    expect(await judge(empty, true)).toBe('validation:required')
    expect(await judge(null, true)).toBe('validation:required')
    expect(await judge(null)).toBe(true)
    expect(await judge(empty)).toBe(true)
  })

  it('refuses what is no body, with the words and the place of the offence', async () => {
    expect(await judge('words')).toBe(`${en.problem_NOT_A_TREE} (body)`)
    expect(await judge(hostile, true)).toBe(`${en.problem_UNSAFE_LINK} (body[0].children[0].url)`)
  })

  it('refuses it in a draft too, which Payload does not validate', async () => {
    expect(await saveDraft(empty)).toEqual([])
    expect(await saveDraft(null)).toEqual([])
    expect(await saveDraft(hostile)).toMatchObject([
      { path: 'body', message: await judge(hostile) },
    ])
  })
})
