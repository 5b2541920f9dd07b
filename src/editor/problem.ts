export type ProblemCode =
  | 'NOT_A_TREE'
  | 'UNKNOWN_NODE'
  | 'UNKNOWN_KEY'
  | 'BAD_SHAPE'
  | 'WRONG_PLACE'
  | 'UNSAFE_LINK'
  | 'TOO_DEEP'
  | 'TOO_LARGE'

/** What is wrong with a tree, and where: `body[3].children[1].url`. */
export type Problem = { ok: false; path: string; code: ProblemCode; message: string }

export const problem = (code: ProblemCode, path: string, message: string): Problem => ({
  ok: false,
  code,
  path,
  message,
})
