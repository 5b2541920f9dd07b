import type { LinkCommand } from './LinkCommand.ts'
import type { Word } from './useWords.ts'

/** Something decided in a story's list of links, and what is said when it is done. */
export type Decision = {
  command: LinkCommand
  input: Record<string, unknown>
  done: Extract<Word, string>
  /** What leads back; without it the decision stays. */
  back?: { command: LinkCommand; input: Record<string, unknown> }
}
