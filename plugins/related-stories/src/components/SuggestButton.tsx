'use client'
import { Button } from '@payloadcms/ui'
import type { LinksOfArticle } from '../read/linksOf.ts'
import { useWords } from './state/useWords.ts'

/** Whether the archive can be asked here: the server says so with the links. */
export const maySuggest = ({ permissions }: LinksOfArticle): boolean =>
  (permissions as { suggest?: boolean }).suggest === true

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
