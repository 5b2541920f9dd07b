/** A block of the log, as Payload prints one: its first line begins with the time, the rest stands further in. */
const blocks = (output: string): string[] => output.split(/\n(?=\s*\[\d\d:\d\d:\d\d\]| ?[⨯✓▲])/)

/** A refusal over GraphQL: Payload logs each GraphQL error as its own, whatever it is about. */
const isRefusal = (block: string): boolean =>
  /"type": "GraphQLError"/.test(block) && /(?:FactCheck|RelatedStories)Error:/.test(block)

/** What a project's server logged that somebody would have to look at. */
export const faultsIn = (output: string): string[] =>
  blocks(output).filter((block) => !isRefusal(block) && /error|warn.*galley/i.test(block))
