/**
 * JSON with its keys in order and nothing undefined, so that equal values give equal texts.
 * Strings, numbers, booleans, null, arrays and plain objects only; anything else goes through JSON first.
 */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    if ('toJSON' in value) return canonical(JSON.parse(JSON.stringify(value)))
    const entries = Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
