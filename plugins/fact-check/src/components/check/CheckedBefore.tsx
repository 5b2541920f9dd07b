'use client'
import { Button } from '@payloadcms/ui'
import type { CheckState } from '../state/CheckState.ts'
import type { Mode } from '../state/Mode.ts'
import type { Claim } from '../state/Step.ts'
import type { CheckWork } from '../state/useCheckWork.ts'
import { useWords } from '../state/useWords.ts'
import { MatchCard } from './MatchCard.tsx'
import { ReuseForm } from './ReuseForm.tsx'
import { SameElsewhere } from './SameElsewhere.tsx'
import './CheckedBefore.css'

type Props = {
  claim: Claim | null
  mode: Mode
  permissions: CheckState['permissions']
  work: CheckWork
}

/**
 * What the archive knows of the passage at hand. It comes when it comes, so it stands below everything somebody may just
 * be about to press.
 */
export const CheckedBefore = ({ claim, mode, permissions, work }: Props) => {
  const { words } = useWords()
  const { elsewhere, failed, matches } = work.archive
  const at = mode?.is === 'reuse' ? mode.at : -1
  const offers = permissions.linkClaim.allowed && (claim || permissions.markClaim.allowed)
  return (
    <div className="fact-check-archive">
      <p className="sr-only" role="status">
        {matches.length > 0 ? `${words('checkedBefore')}: ${matches.length}` : null}
      </p>
      {claim && elsewhere.length > 0 ? (
        <SameElsewhere
          entries={elsewhere}
          onPart={permissions.unlinkClaim.allowed ? () => work.press('B') : undefined}
        />
      ) : null}
      {failed ? <p className="fact-check-match__quiet">{words('archiveFailed')}</p> : null}
      {matches.length > 0 ? (
        <section data-testid="checked-before">
          <h4>{words('checkedBefore')}</h4>
          <ul>
            {matches.map((match, index) => (
              <MatchCard key={match.claimId} match={match}>
                {index === at ? (
                  <ReuseForm
                    claim={claim}
                    match={match}
                    maySettle={permissions.settleClaim.allowed}
                    onCancel={work.close}
                    onMove={work.moveMatch}
                    onTake={(reuse) => work.reuse(match, reuse)}
                  />
                ) : offers ? (
                  <Button
                    buttonStyle="secondary"
                    extraButtonProps={{ 'data-testid': 'reuse-claim' }}
                    margin={false}
                    onClick={() => work.openMatch(index)}
                    size="small"
                  >
                    {index === 0 ? <kbd>b</kbd> : null} {words('doReuse')}
                  </Button>
                ) : null}
              </MatchCard>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
