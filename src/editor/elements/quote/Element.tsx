'use client'
import { useElement } from '@payloadcms/richtext-slate/client'
import { useDocumentDrawer } from '@payloadcms/ui'
import { Transforms, type Element, type Node } from 'slate'
import { ReactEditor, useFocused, useReadOnly, useSelected, useSlateStatic } from 'slate-react'
import type { Quote } from '../../nodes.ts'
import { quoteCopyOf } from '../../quoteCopyOf.ts'
import { quoteLine } from '../../quoteLine.ts'
import { useRecord } from '../../records/useRecord.ts'
import { returnToText } from '../../toolbar/returnToText.ts'
import { useWords } from '../../translations/useWords.ts'
import './quote.css'

/** Words set apart, as the article keeps them; a note when the record now reads differently. */
export const QuoteElement = () => {
  const { attributes, children, element } = useElement<Quote>()
  const editor = useSlateStatic()
  const readOnly = useReadOnly()
  const selected = useSelected()
  const focused = useFocused()
  const words = useWords()
  const { record, gone, readAgain } = useRecord('quotes', element.quote)
  const [DocumentDrawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({
    collectionSlug: 'quotes',
    id: String(element.quote),
  })
  const copy = record && quoteCopyOf(record)
  const drifted = copy && (copy.words !== element.words || copy.speaker !== element.speaker)
  const path = () => ReactEditor.findPath(editor, element as unknown as Element)

  const takeOver = () => {
    if (copy) Transforms.setNodes(editor, copy as Partial<Node>, { at: path() })
  }
  const remove = () => {
    Transforms.removeNodes(editor, { at: path() })
    returnToText(editor)
  }

  return (
    <div
      {...attributes}
      className={`quote-element${selected && focused ? ' quote-element--selected' : ''}`}
      data-testid="quote-element"
    >
      <div className="quote-element__card" contentEditable={false}>
        <blockquote className="quote-element__words" data-testid="quote-words">
          {element.words}
        </blockquote>
        <p className="quote-element__speaker" data-testid="quote-speaker">
          {element.speaker || words('noSpeaker')}
        </p>
        {(drifted || gone) && (
          <p className="quote-element__drift" data-testid="quote-drift" role="note">
            <strong aria-hidden="true">≠ </strong>
            {words(gone ? 'quoteGone' : 'quoteDrifted')}
            {copy && drifted && <span> {words('recordReads', { words: quoteLine(copy) })}</span>}
          </p>
        )}
        <div className="quote-element__actions">
          {record && (
            <button data-testid="quote-open" onClick={openDrawer} type="button">
              {words('openQuote')}
            </button>
          )}
          {drifted && !readOnly && (
            <button data-testid="quote-take-over" onClick={takeOver} type="button">
              {words('takeOver')}
            </button>
          )}
          {!readOnly && (
            <button data-testid="quote-remove" onClick={remove} type="button">
              {words('removeQuote')}
            </button>
          )}
        </div>
        <DocumentDrawer
          onSave={() => {
            readAgain()
            closeDrawer()
          }}
        />
      </div>
      {children}
    </div>
  )
}
