import type { CommandName } from '../../commands/index.ts'
import type { Word } from './useWords.ts'

type Said = Extract<Word, string>

/** What leads back from a decision; or, where nothing does, what is said about it. */
export type Back = { command: CommandName; input: Record<string, unknown> } | { stays: Said }

/** Something decided in a story's list of links, and what is said when it is done. */
export type Decision = {
  command: CommandName
  input: Record<string, unknown>
  done: Said
  back: Back
}
