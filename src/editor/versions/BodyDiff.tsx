import { FieldDiffContainer } from '@payloadcms/ui/rsc'
import type { RichTextField, RichTextFieldClient, FieldDiffServerProps } from 'payload'
import { diffTrees, type BlockDiff, type Segment } from '../diff.ts'
import type { en } from '../translations/en.ts'
import './BodyDiff.css'

type Words = (key: keyof typeof en) => string
type Side = 'removed' | 'added'

const Change = ({ kind, text, words }: Segment & { words: Words }) => {
  if (kind === 'same') return <span>{text}</span>
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag className={`body-diff__${kind}`}>
      <span className="body-diff__said">{words(kind)}: </span>
      {text}
    </Tag>
  )
}

const Column = ({ diffs, side, words }: { diffs: BlockDiff[]; side: Side; words: Words }) => {
  const blocks = diffs
    .map(({ segments }) => segments.filter(({ kind }) => kind === 'same' || kind === side))
    .filter((segments) => segments.length > 0)
  return (
    <div className="body-diff" data-testid={`body-diff-${side}`}>
      {blocks.length === 0 && <p className="body-diff__none">{words('noWords')}</p>}
      {blocks.map((segments, index) => (
        <p key={index}>
          {segments.map((segment, at) => (
            <Change key={at} {...segment} words={words} />
          ))}
        </p>
      ))}
    </div>
  )
}

/** The body of two versions side by side, changed words marked by sign, line and colour. */
export const BodyDiff = ({
  comparisonValue,
  versionValue,
  field,
  i18n,
  locale,
  nestingLevel,
}: FieldDiffServerProps<RichTextField, RichTextFieldClient>) => {
  const words: Words = (key) => (i18n.t as (key: string) => string)(`editor:${key}`)
  const diffs = diffTrees(comparisonValue, versionValue)
  const unchanged = diffs.every(({ segments }) => segments.every(({ kind }) => kind === 'same'))
  return (
    <>
      <FieldDiffContainer
        From={<Column diffs={diffs} side="removed" words={words} />}
        i18n={i18n}
        label={{ label: field.label, locale }}
        nestingLevel={nestingLevel}
        To={<Column diffs={diffs} side="added" words={words} />}
      />
      {unchanged && diffs.length > 0 && <p className="body-diff__none">{words('unchanged')}</p>}
    </>
  )
}
