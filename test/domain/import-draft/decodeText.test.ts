import fc from 'fast-check'
import {
  decodeBytes,
  decodeString,
  firstNonUtf8,
  longestText,
} from '../../../src/import/decodeText.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const codeOf = (input: Uint8Array | string) => {
  const result = typeof input === 'string' ? decodeString(input) : decodeBytes(input)
  return result.ok ? 'ok' : result.code
}

describe('decoding a file', () => {
  it('knows one kind of line break and no byte order mark', () => {
    expect(decodeBytes(bytes('\uFEFFOne\r\ntwo\rthree\n'))).toEqual({
      ok: true,
      text: 'One\ntwo\nthree\n',
    })
  })

  it('refuses what is no text, with a code, and says that nothing was imported', () => {
    expect(codeOf(bytes(''))).toBe('EMPTY')
    expect(codeOf(bytes(' \n\t \uFEFF'))).toBe('EMPTY')
    expect(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toBe('BINARY')
    expect(codeOf(bytes('a\u0001b'))).toBe('BINARY')
    expect(codeOf(new Uint8Array(longestText + 1).fill(0x61))).toBe('TOO_LARGE')
    expect(codeOf(new Uint8Array(longestText).fill(0x61))).toBe('ok')
    expect(codeOf('ğ'.repeat(longestText / 2 + 1))).toBe('TOO_LARGE')
    expect(codeOf('lone \uD800 surrogate')).toBe('NOT_UTF8')
    expect(decodeBytes(new Uint8Array([0x61, 0x62, 0xff]))).toEqual({
      ok: false,
      code: 'NOT_UTF8',
      message: 'This file is not text (byte 3 is not UTF-8). Nothing was imported.',
    })
  })

  it('reads every text that can be written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(firstNonUtf8(bytes(text))).toBe(-1)
      }),
    )
  })

  it('agrees with the platform on which bytes are UTF-8', () => {
    const valid = (input: Uint8Array) => {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(input)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), (input) => {
        expect(firstNonUtf8(input) === -1).toBe(valid(input))
      }),
      { numRuns: 3000 },
    )
  })
})
