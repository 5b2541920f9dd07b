'use client'
import { useElementButton } from '@payloadcms/richtext-slate/client'
import { toast, useListDrawer } from '@payloadcms/ui'
import { useSlateStatic } from 'slate-react'
import type { DocumentId } from '../../nodes.ts'
import { useReadQuote } from '../../records/useReadQuote.ts'
import { ToolbarButton } from '../../toolbar/ToolbarButton.tsx'
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

  useTextField(editor)
  useDrawerFocus(editor, drawerSlug)

  const insert = async (quote: DocumentId) => {
    try {
      const copy = await readQuote(quote)
      closeDrawer()
      insertQuote(editor, { quote, ...copy })
    } catch {
      toast.error(words('notRead'))
    }
  }

  return (
    <>
      <ToolbarButton
        disabled={disabled}
        label={words('insertQuote')}
        onPress={openDrawer}
        testId="quote-button"
      >
        <svg
          aria-hidden="true"
          className="graphic"
          fill="none"
          focusable="false"
          viewBox="0 0 24 24"
        >
          <path
            className="stroke"
            d="M3 5h18M3 19h18M7 9v6M11 10h9M11 14h6"
            stroke="currentColor"
            strokeWidth="2"
          />
        </svg>
      </ToolbarButton>
      <ListDrawer onSelect={({ doc }) => void insert(doc.id as DocumentId)} />
    </>
  )
}
