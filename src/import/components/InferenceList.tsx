'use client'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { Inference } from '../inferences.ts'
import { InferenceItem } from './InferenceItem.tsx'
import { KeysHelp } from './KeysHelp.tsx'
import type { Settling, Standing } from './state/Settling.ts'
import { useImportWords } from './state/useImportWords.ts'
import './InferenceList.css'

type Props = {
  inferences: Inference[]
  standingOf: (inference: Inference) => Standing
  contextOf?: (inference: Inference) => ReactNode
  label: string
  disabled?: boolean
  onSelect?: (id: string) => void
  onSettle: (inference: Inference, settling: Settling) => void
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select')

/** Inferences, settled from the keyboard: j and k move, y takes, n leaves out, e edits, ? shows the keys. */
export const InferenceList = ({
  inferences,
  standingOf,
  contextOf,
  label,
  disabled = false,
  onSelect,
  onSettle,
}: Props) => {
  const words = useImportWords()
  const items = useRef(new Map<string, HTMLLIElement>())
  const [chosen, setChosen] = useState<string | null>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const selected = inferences.find(({ id }) => id === chosen) ?? inferences[0]
  const at = selected ? inferences.indexOf(selected) : 0

  const select = (id: string | undefined, focus = true) => {
    if (!id) return
    setChosen(id)
    onSelect?.(id)
    if (focus) items.current.get(id)?.focus()
  }
  const settle = (inference: Inference, settling: Settling) => {
    if (disabled) return
    setEditing(null)
    onSettle(inference, settling)
    const index = inferences.indexOf(inference)
    const others = [...inferences.slice(index + 1), ...inferences.slice(0, index)]
    const next = others.find((each) => standingOf(each).state === 'open') ?? inference
    select(next.id)
  }
  const edit = (id: string, isEdited: boolean) => {
    setEditing(isEdited ? id : null)
    select(id, !isEdited)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    const actions: Record<string, () => void> = {
      j: () => select(inferences[at + 1]?.id),
      ArrowDown: () => select(inferences[at + 1]?.id),
      k: () => select(inferences[at - 1]?.id),
      ArrowUp: () => select(inferences[at - 1]?.id),
      y: () => selected?.proposal && settle(selected, { decision: 'take' }),
      n: () => selected && settle(selected, { decision: 'leave-out' }),
      e: () => selected && !disabled && edit(selected.id, true),
      '?': () => setHelpOpen((isOpen) => !isOpen),
    }
    const action = actions[event.key]
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    action()
  }

  return (
    <div className="import-inferences" onKeyDown={onKeyDown}>
      <ol aria-label={label}>
        {inferences.map((inference) => (
          <InferenceItem
            context={contextOf?.(inference)}
            disabled={disabled}
            inference={inference}
            isEditing={editing === inference.id}
            isSelected={selected?.id === inference.id}
            key={inference.id}
            onEdit={(isEdited) => edit(inference.id, isEdited)}
            onSelect={() => chosen !== inference.id && select(inference.id, false)}
            onSettle={(settling) => settle(inference, settling)}
            ref={(item) => {
              if (item) items.current.set(inference.id, item)
              else items.current.delete(inference.id)
            }}
            standing={standingOf(inference)}
          />
        ))}
      </ol>
      <button
        aria-expanded={isHelpOpen}
        className="import-inferences__keys"
        data-testid="inference-keys"
        onClick={() => setHelpOpen(!isHelpOpen)}
        type="button"
      >
        {words('keys')} <kbd aria-hidden="true">?</kbd>
      </button>
      {isHelpOpen ? <KeysHelp /> : null}
    </div>
  )
}
