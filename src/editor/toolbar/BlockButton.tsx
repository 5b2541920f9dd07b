'use client'
import { useElementButton } from '@payloadcms/richtext-slate/client'
import { useSlate } from 'slate-react'
import { isBlockActive, toggleBlock, type BlockFormat } from '../plugin/blocks.ts'
import { useWords } from '../translations/useWords.ts'
import { Graphic } from './Graphic.tsx'
import { returnToText } from './returnToText.ts'
import { ToolbarButton } from './ToolbarButton.tsx'

/** Headings, lists and the blockquote. Slate's own buttons have no name and leave lists no writer gets out of. */
export const BlockButton = ({ format }: { format: BlockFormat }) => {
  const editor = useSlate()
  const words = useWords()
  const { disabled } = useElementButton()
  return (
    <ToolbarButton
      active={isBlockActive(editor, format)}
      disabled={disabled}
      label={words(`block_${format}`)}
      onPress={() => {
        toggleBlock(editor, format)
        returnToText(editor)
      }}
      testId={`block-${format}`}
    >
      <Graphic name={format} />
    </ToolbarButton>
  )
}
