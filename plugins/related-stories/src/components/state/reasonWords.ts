/**
 * Why two stories were suggested, in words an editor would use. A reason without words says nothing.
 * `language`: the reader's.
 */
export const reasonWords = (reasons: unknown, _language: string): string[] =>
  (Array.isArray(reasons) ? (reasons as unknown[]) : []).flatMap((reason) => {
    const { words, text } = (reason ?? {}) as { words?: unknown; text?: unknown }
    const said = [words, text].find((each) => typeof each === 'string' && each.trim() !== '')
    return typeof said === 'string' ? [said] : []
  })
