'use client'
import type { DeskLink, LinksOfArticle } from '../read/linksOf.ts'
import { isSymmetric } from '../domain/linkTypes.ts'
import { useWords } from './state/useWords.ts'

type Choice = LinksOfArticle['types'][number]

/** Which of the types a link has; a symmetric one has no direction. */
export const typeOf = (link: Pick<DeskLink, 'direction' | 'type'>, types: readonly Choice[]) =>
  Math.max(
    types.findIndex(
      ({ type, direction }) =>
        type === link.type && (isSymmetric(type) || direction === link.direction),
    ),
    0,
  )

type Props = { types: Choice[]; chosen: number; onChoose: (index: number) => void; title: string }

/** How the other story is related to this one, to choose: each type, both ways round where they differ. */
export const LinkType = ({ types, chosen, onChoose, title }: Props) => {
  const { words } = useWords()
  return (
    <select
      aria-label={words('type', { title })}
      className="related-stories__control related-stories__control--type"
      data-testid="related-type"
      onChange={({ target }) => onChoose(Number(target.value))}
      value={chosen}
    >
      {types.map(({ type, direction, label }, index) => (
        <option key={`${type} ${direction}`} value={index}>
          {label}
        </option>
      ))}
    </select>
  )
}
