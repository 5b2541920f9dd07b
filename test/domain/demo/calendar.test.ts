import { calendarOf } from '../../../src/demo/calendar.ts'

const day = 24 * 60 * 60 * 1000

describe('the demo’s calendar', () => {
  it.each(['2026-03-14', '2026-03-20', '2026-11-24', '2027-01-01', '2028-02-29', '2025-06-30'])(
    'brings the newest story beside %s, at most a week old and never ahead',
    (today) => {
      for (const hour of ['T00:00:00Z', 'T23:59:59Z']) {
        const now = new Date(today + hour)
        const newest = new Date(calendarOf(now).day('2026-03-13'))
        const age = now.getTime() - newest.getTime()
        expect(age).toBeGreaterThan(0)
        expect(age).toBeLessThan(8 * day)
      }
    },
  )

  it('keeps the weekday of every day', () => {
    const { day: moved } = calendarOf(new Date('2031-08-17T10:00:00Z'))
    for (const written of ['2026-02-10', '2026-02-28', '2026-03-01'])
      expect(new Date(moved(written)).getUTCDay()).toBe(new Date(written).getUTCDay())
  })

  it('writes a day in the words of the language', () => {
    const { words } = calendarOf(new Date('2026-03-15T00:00:00Z'))
    expect(words('signed on {2026-02-10}.', 'en')).toBe('signed on 10 February.')
    expect(words('{2026-02-10} günü, {2026-03-04} tarihli', 'tr')).toBe(
      '10 Şubat günü, 4 Mart tarihli',
    )
  })
})
