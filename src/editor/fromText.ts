import { emptyTree, type Tree } from './nodes.ts'
import { paragraphsOf } from './paragraphsOf.ts'

/** Plain text as a body, a paragraph for each of its own. No text gives the empty body. */
export const fromText = (text: string): Tree => {
  const tree = paragraphsOf(text).map((words) => ({ children: [{ text: words }] }))
  return tree.length ? tree : emptyTree()
}
