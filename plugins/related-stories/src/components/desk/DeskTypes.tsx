'use client'
import type { DeskRow } from '../../read/desk.ts'
import { useWords } from '../state/useWords.ts'
import { sideOf, type NumberedType } from './sides.ts'
import { useSentence } from './useSentence.ts'
import './DeskTypes.css'

type Props = {
  row: DeskRow
  types: NumberedType[]
  onChoose: (type: NumberedType, sentence: string) => void
  onTurn: () => void
}

/** The other types a pair can be accepted under, each as a sentence with its number. */
export const DeskTypes = ({ row, types, onChoose, onTurn }: Props) => {
  const { words } = useWords()
  const sentence = useSentence()
  const isProposed = ({ type, from }: NumberedType) =>
    row.type === type && sentence(type, from) === sentence(type, sideOf(row, 'from'))
  return (
    <div className="link-desk-types">
      <h3 id="link-desk-types">{words('deskOtherTypes')}</h3>
      <ol aria-labelledby="link-desk-types">
        {types.map((each) => (
          <li key={each.type}>
            <button
              data-testid={`desk-type-${each.number}`}
              data-type={each.type}
              onClick={() => onChoose(each, sentence(each.type, each.from))}
              type="button"
            >
              <kbd>{each.number}</kbd> <span>{sentence(each.type, each.from)}</span>
              {isProposed(each) ? (
                <span className="link-desk-types__proposed"> {words('deskProposed')}</span>
              ) : null}
            </button>
          </li>
        ))}
      </ol>
      <button
        className="link-desk-types__turn"
        data-testid="desk-turn"
        onClick={onTurn}
        type="button"
      >
        <kbd>r</kbd> {words('deskTurn')}
      </button>
    </div>
  )
}
