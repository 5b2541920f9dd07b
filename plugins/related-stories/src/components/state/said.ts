/** A label of the project's config in a language: its own text, else the first there is. */
export const said = (label: unknown, language: string): string | null => {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return null
  const words = label as Record<string, unknown>
  const found = words[language] ?? words.en ?? Object.values(words)[0]
  return typeof found === 'string' ? found : null
}
