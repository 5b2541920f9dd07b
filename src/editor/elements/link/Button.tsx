'use client'
import { useElementButton } from '@payloadcms/richtext-slate/client'
import { useDrawerSlug, useListDrawer, useModal } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useRef } from 'react'
import { Editor, type RangeRef } from 'slate'
import { useSlate } from 'slate-react'
import type { DocumentId } from '../../nodes.ts'
import { Graphic } from '../../toolbar/Graphic.tsx'
import { ToolbarButton } from '../../toolbar/ToolbarButton.tsx'
import { useDrawerFocus } from '../../toolbar/useDrawerFocus.ts'
import { useShortcut } from '../../toolbar/useShortcut.ts'
import { useWords } from '../../translations/useWords.ts'
import { LinkDrawer } from './LinkDrawer.tsx'
import { RelatedLinks } from './related/RelatedLinks.tsx'
import { changeLink, goOnAfterLink, insertLink, linkAt, removeLink, type Target } from './links.ts'

type Props = { linkTo: CollectionSlug[] }

/** Makes the marked words a link, or changes the one the caret is in. */
export const LinkButton = ({ linkTo }: Props) => {
  const editor = useSlate()
  const words = useWords()
  const { disabled } = useElementButton()
  const { closeModal, openModal } = useModal()
  const drawer = useDrawerSlug('galley-link')
  const [ListDrawer, , { closeDrawer, drawerSlug, openDrawer }] = useListDrawer({
    collectionSlugs: linkTo,
  })
  useDrawerFocus(editor, drawer, drawerSlug)
  const target = useRef<RangeRef | null>(null)
  const here = linkAt(editor)

  const press = () => {
    target.current?.unref()
    const at = editor.selection ?? Editor.end(editor, [])
    target.current = Editor.rangeRef(editor, Editor.range(editor, at), { affinity: 'inward' })
    openModal(drawer)
  }
  useShortcut(editor, { code: 'KeyK', alt: false }, press)

  const finish = (change: () => void) => {
    closeDrawer()
    closeModal(drawer)
    change()
    goOnAfterLink(editor)
  }
  const link = (to: Target) =>
    finish(() => {
      const range = target.current?.unref()
      target.current = null
      if (here) changeLink(editor, here.path, to)
      else if (range) insertLink(editor, range, to)
    })

  return (
    <>
      <ToolbarButton
        active={here !== null}
        disabled={disabled}
        label={words('link')}
        onPress={press}
        testId="link-button"
      >
        <Graphic name="link" />
      </ToolbarButton>
      <RelatedLinks linkTo={linkTo} />
      <LinkDrawer
        link={here?.link ?? null}
        onArticle={() => {
          closeModal(drawer)
          openDrawer()
        }}
        onLink={link}
        onRemove={() => finish(() => here && removeLink(editor, here.path))}
        slug={drawer}
      />
      <ListDrawer
        onSelect={({ collectionSlug, doc }) =>
          link({
            linkType: 'internal',
            doc: { relationTo: collectionSlug, value: doc.id as DocumentId },
          })
        }
      />
    </>
  )
}
