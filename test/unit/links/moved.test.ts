import fc from 'fast-check'
import { moved } from '../../../plugins/related-stories/src/components/state/moved.ts'

const list = [
  { id: 'a', pinned: true },
  { id: 'b', pinned: true },
  { id: 'c', pinned: false },
  { id: 'd', pinned: false },
]

describe('a link that is moved in the list of a story', () => {
  it('takes the place it is given', () => {
    expect(moved(list, 'd', 2)).toEqual(['a', 'b', 'd', 'c'])
    expect(moved(list, 'a', 1)).toEqual(['b', 'a', 'c', 'd'])
  })

  it('goes neither over an end nor from the pinned ones to the others', () => {
    expect(moved(list, 'a', -1)).toBeNull()
    expect(moved(list, 'd', 4)).toBeNull()
    expect(moved(list, 'b', 2)).toBeNull()
    expect(moved(list, 'c', 1)).toBeNull()
    expect(moved(list, 'elsewhere', 0)).toBeNull()
  })

  it('loses no other one', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer(), (id, to) => {
        const ids = moved(list, id, to)
        expect(ids?.toSorted() ?? ['a', 'b', 'c', 'd']).toEqual(['a', 'b', 'c', 'd'])
      }),
    )
  })
})
