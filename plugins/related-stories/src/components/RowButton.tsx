'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from './state/useWords.ts'

type Props = {
  act: 'confirm' | 'reject' | 'unlink' | 'restore'
  title: string
  disabled: boolean
  onPress: (row: Element | null) => void
}

/** A decision on a row. `data-act` is what the row's keys press; its name says which story it is about. */
export const RowButton = ({ act, title, disabled, onPress }: Props) => {
  const { words } = useWords()
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
      {words(act)}
    </Button>
  )
}
