'use client'
import { Tooltip } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import './toolbar.css'

type Props = {
  active?: boolean
  children: ReactNode
  /** The id of what the button opens below it; with `expanded`, whether it is open. */
  controls?: string
  disabled?: boolean
  expanded?: boolean
  label: string
  onPress: () => void
  testId: string
}

/** A button of the editor's toolbar. It leaves the selection in the text alone. */
export const ToolbarButton = (props: Props) => {
  const { active, children, controls, disabled, expanded, label, onPress, testId } = props
  const [hinted, setHinted] = useState(false)
  return (
    <button
      aria-controls={expanded ? controls : undefined}
      aria-expanded={expanded}
      aria-label={label}
      aria-pressed={active}
      className={`rich-text__button${active ? ' rich-text__button__button--active' : ''}`}
      data-testid={testId}
      disabled={disabled}
      onBlur={() => setHinted(false)}
      onClick={() => {
        setHinted(false)
        onPress()
      }}
      onFocus={() => setHinted(true)}
      onMouseDown={(event) => event.preventDefault()}
      onPointerEnter={() => setHinted(true)}
      onPointerLeave={() => setHinted(false)}
      type="button"
    >
      <Tooltip show={hinted}>{label}</Tooltip>
      {children}
    </button>
  )
}
