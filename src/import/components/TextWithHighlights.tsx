'use client'
import { type DragEvent, useEffect, useMemo, useRef } from 'react'
import { type Highlight, segmentsOf } from '../segments.ts'
import './TextWithHighlights.css'

type Props = {
  id: string
  describedBy: string
  text: string
  highlights: Highlight[]
  /** The highlight that is looked at: shown stronger and brought into view. */
  selected: string | null
  onChange: (text: string) => void
  onFile: (file: File) => void
}

/** Above this many characters the text is shown without highlights, so that typing stays quick. */
const longestHighlighted = 200_000

/**
 * A text that stays editable while words in it are lit up: a layer behind the text field holds the same words in the
 * same type and draws only the lines under them.
 */
export const TextWithHighlights = ({
  id,
  describedBy,
  text,
  highlights,
  selected,
  onChange,
  onFile,
}: Props) => {
  const layer = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const segments = useMemo(
    () => segmentsOf(text, text.length > longestHighlighted ? [] : highlights),
    [highlights, text],
  )

  // What was typed or pasted before the page was ready stands in the field, and nowhere else.
  useEffect(() => {
    if (!text && field.current?.value) onChange(field.current.value)
  }, [])
  useEffect(() => {
    layer.current?.querySelector('mark[data-selected]')?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    onFile(file)
  }

  return (
    <div className="import-text">
      <div aria-hidden="true" className="import-text__layer" ref={layer}>
        {segments.map((segment) =>
          segment.ids.length === 0 ? (
            segment.text
          ) : (
            <mark
              data-selected={(selected !== null && segment.ids.includes(selected)) || undefined}
              key={segment.start}
            >
              {segment.text}
            </mark>
          ),
        )}
        {'\u200b'}
      </div>
      <textarea
        aria-describedby={describedBy}
        data-testid="import-text"
        id={id}
        onChange={(event) => onChange(event.target.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={onDrop}
        ref={field}
        spellCheck={false}
        value={text}
      />
    </div>
  )
}
