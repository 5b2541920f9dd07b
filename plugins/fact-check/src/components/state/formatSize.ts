/** A number of bytes as people say it: "420 byte", "14 kB", "2.3 MB". */
export const formatSize = (bytes: number, language: string): string => {
  const [value, unit] =
    bytes < 1e3
      ? [bytes, 'byte']
      : bytes < 1e6
        ? [Math.round(bytes / 1e3), 'kilobyte']
        : [bytes / 1e6, 'megabyte']
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  }).format(value)
}
