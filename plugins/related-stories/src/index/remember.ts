/** Milliseconds. */
const age = 60_000

/** An answer that changes slowly, asked for again when it is a minute old or somebody says that it changed. */
export const remember = <Answer>(ask: () => Promise<Answer>) => {
  let known: { answer: Promise<Answer>; at: number } | undefined
  const forget = () => {
    known = undefined
  }
  return {
    ask: (): Promise<Answer> => {
      if (!known || Date.now() - known.at > age) {
        const answer = ask()
        known = { answer, at: Date.now() }
        // What failed is asked again.
        answer.catch(forget)
      }
      return known.answer
    },
    forget,
  }
}
