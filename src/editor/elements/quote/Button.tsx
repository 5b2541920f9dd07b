'use client'
import { useElementButton } from '@payloadcms/richtext-slate/client'
import { toast, useListDrawer } from '@payloadcms/ui'
import { useRef } from 'react'
import { Editor, Transforms, type RangeRef } from 'slate'
import { useSlateStatic } from 'slate-react'
import type { DocumentId } from '../../nodes.ts'
import { useReadQuote } from '../../records/useReadQuote.ts'
import { Graphic } from '../../toolbar/Graphic.tsx'
import { ToolbarButton } from '../../toolbar/ToolbarButton.tsx'
import { returnToText } from '../../toolbar/returnToText.ts'
import { useDrawerFocus } from '../../toolbar/useDrawerFocus.ts'
import { useTextField } from '../../toolbar/useTextField.ts'
import { useWords } from '../../translations/useWords.ts'
import { insertQuote } from './insertQuote.ts'

const collectionSlugs: 'quotes'[] = ['quotes']

/** Choose a quote of the records, or make one, and set it apart in the text. */
export const QuoteButton = () => {
  const editor = useSlateStatic()
  const words = useWords()
  const readQuote = useReadQuote()
  const { disabled } = useElementButton()
  const [ListDrawer, , { closeDrawer, drawerSlug, openDrawer }] = useListDrawer({
    collectionSlugs,
    selectedCollection: 'quotes',
  })

  const place = useRef<RangeRef | null>(null)
  useTextField(editor)
  useDrawerFocus(editor, drawerSlug)

  const press = () => {
    place.current?.unref()
    place.current = editor.selection && Editor.rangeRef(editor, editor.selection)
    openDrawer()
  }
  const insert = async (quote: DocumentId) => {
    try {
      const copy = await readQuote(quote)
      closeDrawer()
      const at = place.current?.unref()
      if (at) Transforms.select(editor, at)
      insertQuote(editor, { quote, ...copy })
      // A quote made just now has closed the drawers already, before it was read.
      returnToText(editor)
    } catch {
      toast.error(words('notRead'))
    }
  }

  return (
    <>
      <ToolbarButton
        disabled={disabled}
        label={words('insertQuote')}
        onPress={press}
        testId="quote-button"
      >
        <Graphic name="quote" />
      </ToolbarButton>
      <ListDrawer onSelect={({ doc }) => void insert(doc.id as DocumentId)} />
    </>
  )
}
