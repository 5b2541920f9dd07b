'use client'
import type { Claim } from '../state/Step.ts'
import { formatMoment } from '../state/formatMoment.ts'
import { formatSize } from '../state/formatSize.ts'
import { useWords } from '../state/useWords.ts'

type File = NonNullable<Claim['evidence'][number]['file']>

/** As many of its 64 signs as tell two copies apart at a glance. */
const shortHash = 12

/** The copy that was kept of a piece of evidence: when, how large, its hash, and the way to it. */
export const KeptCopy = ({ file }: { file: File }) => {
  const { words, language } = useWords()
  const { filename, filesize, href, retrievedAt, sha256 } = file
  return (
    <p className="fact-check-copy" data-testid="kept-copy">
      <a aria-label={words('copyDownload', { name: filename })} download={filename} href={href}>
        {words('copyKept')}
      </a>{' '}
      · {formatMoment(retrievedAt, language)} · {formatSize(filesize, language)} ·{' '}
      <abbr title={`SHA-256 ${sha256}`}>SHA-256</abbr> <code>{sha256.slice(0, shortHash)}…</code>
    </p>
  )
}
