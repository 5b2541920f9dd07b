import type { Problem } from './problem.ts'

/** A problem in the words of the person's language, with its place. `t` gives back a key it does not know. */
export const inWords = ({ code, message, path }: Problem, t: (key: string) => string): string => {
  const key = `editor:problem_${code}`
  const translated = t(key)
  return `${translated === key ? message : translated} (${path})`
}
