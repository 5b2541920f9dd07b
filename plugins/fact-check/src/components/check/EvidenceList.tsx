'use client'
import type { Claim } from '../state/Step.ts'
import { useWords } from '../state/useWords.ts'
import { KeepCopy } from './KeepCopy.tsx'
import { KeptCopy } from './KeptCopy.tsx'

type Props = { claim: Claim; mayKeep: boolean }

/** What supports or contradicts a claim, each with the copy that was kept of it. */
export const EvidenceList = ({ claim, mayKeep }: Props) => {
  const { words } = useWords()
  if (claim.evidence.length === 0) return null
  return (
    <ul className="fact-check-claim__evidence">
      {claim.evidence.map(({ excerpt, file, id, note, source, supports, url }, index) => (
        <li data-supports={supports} data-testid="check-evidence" key={index}>
          <span aria-hidden="true">{supports ? '+' : '−'}</span>{' '}
          {words(supports ? 'supportsIt' : 'contradictsIt')}:{' '}
          {url ? (
            <a href={url} rel="noreferrer noopener" target="_blank">
              {source ?? url}
            </a>
          ) : (
            (source ?? file?.filename)
          )}
          {excerpt ? <blockquote>{excerpt}</blockquote> : null}
          {note ? <p>{note}</p> : null}
          {file ? <KeptCopy file={file} /> : null}
          {mayKeep && url && !file && id ? (
            <KeepCopy claimId={claim.id} evidenceId={id} source={source ?? url} />
          ) : null}
        </li>
      ))}
    </ul>
  )
}
