import type { ReasonCode } from '../../../plugins/fact-check/src/domain/types.ts'
import { en, type Word } from '../../../plugins/fact-check/src/words/en.ts'
import { refusal } from '../../../plugins/fact-check/src/words/refusal.ts'
import { tr } from '../../../plugins/fact-check/src/words/tr.ts'
import { english } from '../../../plugins/fact-check/src/words/voiceOf.ts'

const values = {
  at: '2026-12-23T10:00:00.000Z',
  until: '2026-12-23T10:00:00.000Z',
  number: 7,
  words: '40 million',
  kind: 'claim-settled',
  by: 'Ada',
  count: 3,
  name: 'legal',
  label: 'Hukuk',
  state: 'approved',
  reason: 'disk full',
  problems: 'note: too long',
  title: 'Grain ships leave',
  deadline: '2026-12-23T10:00:00.000Z',
  note: 'Name the ship',
  round: 2,
  kinds: 'legal, rights',
  message: 'too long',
  seq: 3,
  outcome: 'verified',
  told: 'requested',
  id: '17',
  status: 404,
  megabytes: 20,
  ratings: '1, 2',
}
const said = (words: typeof en, word: Word): string => {
  const entry: unknown = words[word]
  return typeof entry === 'function' ? (entry(values) as string) : String(entry)
}
const keys = Object.keys(en) as Word[]

describe('what the server says', () => {
  it.each(keys)('%s is a whole sentence in both languages', (word) => {
    for (const words of [en, tr]) {
      expect(said(words, word)).not.toMatch(/undefined|NaN|\{|\}/)
      if (word !== 'asGiven') expect(said(words, word)).toMatch(/\.$/)
    }
  })

  it('is written in Turkish, not left in English', () => {
    expect(keys.filter((word) => said(en, word) === said(tr, word))).toEqual(['asGiven'])
  })

  it('names moments with their zone, as each language writes them', () => {
    expect(said(en, 'embargoed')).toBe('It is under embargo until 23 December 2026, 10:00 UTC.')
    expect(said(tr, 'embargoed')).toContain('23 Aralık 2026 10.00 UTC')
    expect(said(en, 'scheduledAlready')).toContain('for 23 December 2026, 10:00 UTC already')
  })

  it('calls a sign-off by its label where the project has one', () => {
    expect(tr.signOffOpen({ name: 'legal', label: 'Hukuk' })).toBe('“Hukuk” onayı bekleniyor.')
    expect(tr.signOffOpen({ name: 'legal' })).toBe('“legal” onayı bekleniyor.')
  })

  it('counts in words', () => {
    expect(en.passagesChanged({ count: 1 })).toBe('1 passage changed since the approval.')
    expect(en.passagesChanged({ count: 2 })).toBe('2 passages changed since the approval.')
  })
})

describe('a reason', () => {
  it('is the last thing said before what became of the article', () => {
    const { says, because } = refusal('NOT_ALLOWED', ['notSaved', 'roleDoesNotSignOff'])
    expect(english.sentences(says)).toBe(
      'Not saved. Your role does not decide sign-offs. Nothing was changed.',
    )
    expect(because.map(english.reason)).toEqual([
      {
        code: 'NOT_ALLOWED',
        key: 'roleDoesNotSignOff',
        message: 'Your role does not decide sign-offs.',
      },
    ])
  })

  it('that was stored is said anew, and as it was stored when its sentence is gone', () => {
    const stored = { code: 'NOT_APPROVED' as ReasonCode, message: 'As it was said then.' }
    expect(english.reason({ ...stored, key: 'neverChecked' }).message).toBe(en.neverChecked)
    expect(english.reason({ ...stored, key: 'of an older version' }).message).toBe(stored.message)
  })
})
