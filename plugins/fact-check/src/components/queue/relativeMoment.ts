const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** How far a moment is from another one, in words: "in 3 hours", "2 days ago". Both ISO 8601. */
export const relativeMoment = (moment: string, from: string, language: string): string => {
  const seconds = (Date.parse(moment) - Date.parse(from)) / 1000
  const [unit, size] = units.find(([, each]) => Math.abs(seconds) >= each) ?? ['minute', 60]
  const amount = Math.trunc(seconds / size)
  const numeric = amount === 0 ? 'auto' : 'always'
  return new Intl.RelativeTimeFormat(language, { numeric }).format(amount, unit)
}
