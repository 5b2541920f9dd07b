'use client'
import type { Curve } from '../../domain/neighbourhood/bend.ts'
import { isSymmetric, linkTypeNames } from '../../domain/linkTypes.ts'
import type { NearLink } from '../../read/neighbourhood.ts'

type Props = { link: NearLink; curve: Curve; mark: { x: number; y: number }; lit: boolean }

/** The number a type has everywhere: on the link desk it is its key. */
export const numberOf = (type: NearLink['type']): number => linkTypeNames.indexOf(type) + 1

/** One link as a line, with the number of its type, and an arrow where it has a direction. */
export const Line = ({ link, curve, mark, lit }: Props) => {
  const { from, bend, to, angle } = curve
  return (
    <g
      className="near-line"
      data-lit={lit}
      data-link={link.id}
      data-state={link.state}
      data-testid="near-line"
    >
      <path d={`M ${from.x} ${from.y} Q ${bend.x} ${bend.y} ${to.x} ${to.y}`} />
      <g transform={`translate(${mark.x} ${mark.y})`}>
        {isSymmetric(link.type) ? null : (
          <path
            className="near-line__arrow"
            d="M11 -5 L20 0 L11 5 Z"
            transform={`rotate(${angle})`}
          />
        )}
        <circle r="9" />
        <text dominantBaseline="central" textAnchor="middle">
          {numberOf(link.type)}
        </text>
      </g>
    </g>
  )
}
