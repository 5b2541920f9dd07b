import fc from 'fast-check'
import { isSealed, seal, unseal } from '../../../src/sources/seal.ts'

describe('a sealed identity', () => {
  it('opens with its key and shows nothing of the name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), fc.string({ minLength: 1 }), (name, key) => {
        const sealed = seal(name, key)
        expect(isSealed(sealed)).toBe(true)
        expect(unseal(sealed, key)).toBe(name)
        expect(sealed).not.toBe(seal(name, key))
      }),
    )
  })

  it('does not open with another key, nor after a change', () => {
    const sealed = seal('A. Source', 'one')
    expect(() => unseal(sealed, 'two')).toThrow()
    expect(() =>
      unseal(
        sealed.replace(/\.(.)/, (_, c) => (c === 'A' ? '.B' : '.A')),
        'one',
      ),
    ).toThrow()
    expect(() => unseal('sealed:v1:', 'one')).toThrow()
  })
})
