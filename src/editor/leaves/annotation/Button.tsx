'use client'
import { toast, useDrawerSlug, useListDrawer, useModal } from '@payloadcms/ui'
import { useRef } from 'react'
import { Editor, Transforms, type RangeRef } from 'slate'
import { useSlate } from 'slate-react'
import type { Annotation, DocumentId } from '../../nodes.ts'
import { useReadQuote } from '../../records/useReadQuote.ts'
import { useReference } from '../../records/useReference.ts'
import { Graphic } from '../../toolbar/Graphic.tsx'
import { ToolbarButton } from '../../toolbar/ToolbarButton.tsx'
import { returnToText } from '../../toolbar/returnToText.ts'
import { useDrawerFocus } from '../../toolbar/useDrawerFocus.ts'
import { useShortcut } from '../../toolbar/useShortcut.ts'
import { useWords } from '../../translations/useWords.ts'
import { AnnotationDrawer } from './AnnotationDrawer.tsx'
import { annotate, annotationAt, removeAnnotation, selectedWords } from './annotations.ts'
import './annotation.css'

const collectionSlugs: Annotation['relationTo'][] = ['sources', 'quotes']

/** Ties the marked words to a source or a quote; on annotated words it shows, changes or removes what is there. */
export const AnnotationButton = () => {
  const editor = useSlate()
  const words = useWords()
  const readQuote = useReadQuote()
  const { closeModal, openModal } = useModal()
  const drawer = useDrawerSlug('annotation')
  const [ListDrawer, , { closeDrawer, drawerSlug, openDrawer }] = useListDrawer({
    collectionSlugs,
    selectedCollection: 'sources',
  })
  useDrawerFocus(editor, drawer, drawerSlug)
  // The drawers take the focus; the words they are about may move meanwhile.
  const target = useRef<RangeRef | null>(null)
  const here = annotationAt(editor)
  const { label } = useReference(here?.annotation ?? null)

  const press = () => {
    const range = here?.range ?? selectedWords(editor)
    if (!range) return toast.info(words('annotateEmpty'))
    target.current?.unref()
    target.current = Editor.rangeRef(editor, range, { affinity: 'inward' })
    if (here) openModal(drawer)
    else openDrawer()
  }
  useShortcut(editor, { code: 'KeyS', alt: true }, press)

  const finish = (change: (range: NonNullable<RangeRef['current']>) => void) => {
    const range = target.current?.unref()
    target.current = null
    closeDrawer()
    closeModal(drawer)
    if (range) change(range)
    Transforms.collapse(editor, { edge: 'end' })
    // A record made just now has closed the drawers already.
    returnToText(editor)
  }
  const pick = async (relationTo: Annotation['relationTo'], value: DocumentId) => {
    try {
      const speaker = relationTo === 'quotes' ? (await readQuote(value)).speaker : ''
      const annotation = { relationTo, value, ...(speaker ? { speaker } : {}) }
      finish((range) => annotate(editor, range, annotation))
    } catch {
      toast.error(words('notRead'))
    }
  }

  return (
    <>
      <ToolbarButton
        active={here !== null}
        label={words('annotate')}
        onPress={press}
        testId="annotate-button"
      >
        <Graphic name="annotation" />
      </ToolbarButton>
      <span
        aria-live="polite"
        className="annotation-here"
        data-testid="annotation-here"
        title={label}
      >
        {label}
      </span>
      <AnnotationDrawer
        annotation={here?.annotation ?? null}
        onPickAnother={() => {
          closeModal(drawer)
          openDrawer()
        }}
        onRemove={() => finish((range) => removeAnnotation(editor, range))}
        slug={drawer}
        words={here ? Editor.string(editor, here.range) : ''}
      />
      <ListDrawer
        onSelect={({ collectionSlug, doc }) =>
          void pick(collectionSlug as Annotation['relationTo'], doc.id as DocumentId)
        }
      />
    </>
  )
}
