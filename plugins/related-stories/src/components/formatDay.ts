import { formatDate } from './formatDate.ts'

/** A day as a newsroom writes it, by its own clock: "23 Nov 2026". `at`: ISO 8601; empty for no day. */
export const formatDay = (at: string | null, language: string, timeZone?: string): string =>
  formatDate(at, language, { timeZone })
