'use client'
import { useLeafButton } from '@payloadcms/richtext-slate/client'
import { Editor } from 'slate'
import { useSlate } from 'slate-react'
import { useWords } from '../translations/useWords.ts'
import { Graphic } from './Graphic.tsx'
import { returnToText } from './returnToText.ts'
import { ToolbarButton } from './ToolbarButton.tsx'

/** Bold and italic. Slate's own buttons have no name and cannot be pressed from the keyboard. */
export const MarkButton = ({ format }: { format: 'bold' | 'italic' }) => {
  const editor = useSlate()
  const words = useWords()
  const { fieldProps } = useLeafButton()
  const marks = Editor.marks(editor) as Partial<Record<typeof format, boolean>> | null
  const active = marks?.[format] === true
  return (
    <ToolbarButton
      active={active}
      disabled={fieldProps.readOnly}
      label={words(`mark_${format}`)}
      onPress={() => {
        if (active) Editor.removeMark(editor, format)
        else Editor.addMark(editor, format, true)
        returnToText(editor)
      }}
      testId={`mark-${format}`}
    >
      <Graphic name={format} />
    </ToolbarButton>
  )
}
