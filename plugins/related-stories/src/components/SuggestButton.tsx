'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from './state/useWords.ts'

/** Asks the archive for stories that belong to this one. */
export const SuggestButton = ({ onAsk, working }: { onAsk: () => void; working: boolean }) => {
  const { words } = useWords()
  return (
    <div>
      <Button
        buttonStyle="secondary"
        disabled={working}
        extraButtonProps={{ 'data-testid': 'related-suggest' }}
        margin={false}
        onClick={onAsk}
        size="small"
      >
        {words('suggest')}
      </Button>
    </div>
  )
}
