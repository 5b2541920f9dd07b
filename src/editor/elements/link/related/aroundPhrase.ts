const most = { before: 60, after: 90 }

/** The sentence words stand in, in three parts; what is longer is cut at a word. */
export const aroundPhrase = (text: string, start: number, end: number) => {
  const lead = /[^.!?\n]*$/.exec(text.slice(0, start))?.[0] ?? ''
  const rest = /^[^.!?\n]*[.!?]?/.exec(text.slice(end))?.[0] ?? ''
  const before =
    lead.length > most.before
      ? `… ${lead.slice(-most.before).replace(/^\S*\s+/, '')}`
      : lead.trimStart()
  const after =
    rest.length > most.after
      ? `${rest.slice(0, most.after).replace(/\s+\S*$/, '')} …`
      : rest.trimEnd()
  return { before, phrase: text.slice(start, end), after }
}
