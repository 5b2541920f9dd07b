/** A number of bytes as people say it: "14 kB", "2.3 MB". */
export const formatSize = (bytes: number, language: string): string => {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' ? 1 : value < 10 ? 1 : 0,
  }).format(value)
}
