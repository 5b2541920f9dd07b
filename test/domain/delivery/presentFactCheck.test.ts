import fc from 'fast-check'
import { presentFactCheck, type Approval } from '../../../src/delivery/present/presentFactCheck.ts'

const publishedAt = '2026-02-09T06:00:00.000Z'
const moment = fc
  .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2030-01-01') })
  .map((date) => date.toISOString())

const ordinary = (...moments: string[]): Approval[] =>
  moments.map((at) => ({ at, owedSince: null }))

describe('presentFactCheck', () => {
  it('gives the last approval before the publication', () => {
    const approvals = ordinary(
      '2026-02-01T00:00:00.000Z',
      '2026-02-09T05:59:00.000Z',
      '2026-01-01T00:00:00.000Z',
    )
    expect(presentFactCheck({ factCheckStatus: 'approved', publishedAt }, approvals)).toEqual({
      status: 'approved',
      approvedAt: '2026-02-09T05:59:00.000Z',
    })
  })

  it('tells nothing of the approval of a draft that is not out yet', () => {
    const later = ordinary('2026-02-10T00:00:00.000Z')
    expect(
      presentFactCheck({ factCheckStatus: 'approved', publishedAt }, later).approvedAt,
    ).toBeNull()
  })

  it('dates no text that was not approved', () => {
    const earlier = ordinary('2026-02-01T00:00:00.000Z')
    for (const factCheckStatus of ['unchecked', 'stale', 'waived', 'in-check'])
      expect(presentFactCheck({ factCheckStatus, publishedAt }, earlier)).toEqual({
        status: factCheckStatus,
        approvedAt: null,
      })
  })

  it('gives the approval that was owed after a waiver, of the text that went out by it alone', () => {
    const first = ordinary('2026-02-01T00:00:00.000Z')
    const after = { at: '2026-02-09T09:00:00.000Z', owedSince: '2026-02-09T05:00:00.000Z' }
    const present = (approvals: Approval[]) =>
      presentFactCheck({ factCheckStatus: 'approved', publishedAt }, approvals).approvedAt
    expect(present([...first, after])).toBe(after.at)
    // Asked for after the publication: a waiver of a draft.
    expect(present([...first, { ...after, owedSince: '2026-02-09T07:00:00.000Z' }])).toBe(
      first[0]?.at,
    )
    expect(presentFactCheck({ factCheckStatus: 'waived', publishedAt }, first)).toEqual({
      status: 'waived',
      approvedAt: null,
    })
  })

  it('never gives a moment after the publication', () => {
    fc.assert(
      fc.property(moment, fc.array(moment), (published, approvals) => {
        const { approvedAt } = presentFactCheck(
          { factCheckStatus: 'approved', publishedAt: published },
          ordinary(...approvals),
        )
        expect(approvedAt === null || approvedAt <= published).toBe(true)
        expect(approvedAt === null).toBe(approvals.every((at) => at > published))
      }),
    )
  })
})
