'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { RefusalNote } from '../RefusalNote.tsx'
import type { Refusal } from '../state/CheckState.ts'
import { useCommand } from '../state/useCommand.ts'
import { useWords } from '../state/useWords.ts'

type Props = { claimId: string; evidenceId: string; source: string }

/** Fetches the page of a piece of evidence and keeps it as it is now. */
export const KeepCopy = ({ claimId, evidenceId, source }: Props) => {
  const { words } = useWords()
  const { run, working } = useCommand()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  return (
    <div className="fact-check-copy">
      <Button
        buttonStyle="none"
        disabled={working !== null}
        extraButtonProps={{
          'aria-label': words('keepCopyOf', { source }),
          'data-testid': 'keep-copy',
        }}
        margin={false}
        onClick={async () => setRefusal(await run('fetchEvidence', { claimId, evidenceId }))}
        size="small"
      >
        {words('keepCopy')}
      </Button>
      <span role="status">{working ? words('copyFetching') : null}</span>
      <RefusalNote refusal={refusal} />
    </div>
  )
}
