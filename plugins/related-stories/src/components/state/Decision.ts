import type { CommandName } from '../../commands/index.ts'
import type { Word } from './useWords.ts'

/** Something decided in a story's list of links, and what is said when it is done. */
export type Decision = {
  command: CommandName
  input: Record<string, unknown>
  done: Extract<Word, string>
  /** What leads back; without it the decision stays. */
  back?: { command: CommandName; input: Record<string, unknown> }
}
