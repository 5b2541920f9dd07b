import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from './readReadme.ts'

/** Set when the READMEs' answers and pictures are to be made anew, instead of compared. */
export const updating = process.env.UPDATE_README === '1'

/** Puts an answer into a README where `UPDATE_README=1` asks for that; answers whether it did. */
export const rememberAnswer = (source: string, shown: Block | null, answer: unknown): boolean => {
  if (!updating || !shown) return false
  const file = join(source, 'README.md')
  const block = (text: string) => `\`\`\`json\n${text}\n\`\`\``
  const before = readFileSync(file, 'utf8')
  // Lines move as answers grow: what stood there first and is the same is replaced first.
  writeFileSync(
    file,
    before.replace(block(shown.code), () => block(JSON.stringify(answer, null, 2))),
  )
  return true
}
