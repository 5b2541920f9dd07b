/** A text with its first letter large, unless something that is no word yet stands before it. */
export const capital = (text: string, language: string): string => {
  const at = text.search(/[\p{L}\p{N}\p{Co}]/u)
  return at < 0
    ? text
    : text.slice(0, at) + text.charAt(at).toLocaleUpperCase(language) + text.slice(at + 1)
}
