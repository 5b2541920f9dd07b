'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from './state/useWords.ts'

export type RowAct =
  | 'confirm'
  | 'reject'
  | 'later'
  | 'unlink'
  | 'restore'
  | 'retype'
  | 'pin'
  | 'unpin'
  | 'seen'
  | 'up'
  | 'down'

type Props = {
  act: RowAct
  title: string
  disabled?: boolean
  onPress: (row: Element | null) => void
}

/** Acts whose button is a sign; its name is the word all the same. */
const signs: Partial<Record<RowAct, string>> = { up: '↑', down: '↓' }

/** A decision on a row. `data-act` is what the row's keys press; its name says which story it is about. */
export const RowButton = ({ act, title, disabled, onPress }: Props) => {
  const { words } = useWords()
  const sign = signs[act]
  return (
    <Button
      aria-label={`${words(act)}: ${title}`}
      buttonStyle={act === 'confirm' ? 'secondary' : 'subtle'}
      disabled={disabled}
      extraButtonProps={{ 'data-act': act, 'data-testid': `related-${act}` }}
      margin={false}
      onClick={(event) => onPress(event.currentTarget.closest('[data-link]'))}
      size="small"
    >
      {sign ? <span aria-hidden="true">{sign}</span> : words(act)}
    </Button>
  )
}
