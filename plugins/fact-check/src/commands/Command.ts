import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Decision } from '../domain/types.ts'
import type { Copy } from '../evidence/copyOf.ts'
import type { ArticleFacts } from '../facts/loadArticle.ts'
import type { Action, ResolvedOptions } from '../options.ts'
import type { Word } from '../words/en.ts'

/** The types of arguments on GraphQL; the command's own schema is what decides. */
export type ArgumentType =
  | 'ID'
  | 'ID!'
  | 'Int!'
  | 'ID'
  | 'Boolean'
  | 'String'
  | 'String!'
  | '[String!]!'
  | 'DateTime'
  | '[ID!]'
  | 'DateTime'
  | 'DateTime!'
  | 'FactCheckEvidence'
  | 'FactCheckEvidence!'
  | '[FactCheckEvidence!]'

/** What a command asks its rule: who, about what, with which words (none when only the button is drawn), and when. */
export type Asked<Input> = {
  options: ResolvedOptions
  facts: ArticleFacts
  user: string
  input: Input | null
  /** ISO 8601. */
  at: string
}

export type Done<Input> = Omit<Asked<Input>, 'input'> & { input: Input }

/** What a command was about beside the article; the answer shows it. */
export type Outcome = { claimId?: string; impact?: Touched[] }

/** A claim of another article that has to be looked at again because of what a command did. */
export type Touched = { articleId: string; claimId: string }

export type Command<Input extends object = { articleId: string }> = {
  name: string
  /** The role it takes, in the project's table. */
  action: Action
  /** What somebody without that role reads. */
  notYours: Word
  args: Record<string, ArgumentType>
  input: z.ZodType<Input>
  /** The article it is about. @throws NOT_FOUND */
  articleOf: (req: PayloadRequest, input: Input) => Promise<string> | string
  /** Whether the article is in a state for it; the role is asked before, other roles of the same user by `may`. */
  decide: (asked: Asked<Input>, may: (action: Action) => boolean) => Decision
  /**
   * Gets what it keeps from outside, once it is clear that the user may, and before the transaction is opened: nobody waits
   * for a site that is slow. Whether the user may is asked again inside.
   */
  bring?: (req: PayloadRequest, done: Done<Input>) => Promise<Copy>
  /** Writes it, with its desk event, in the transaction of the request. */
  perform: (req: PayloadRequest, done: Done<Input>, copy?: Copy | null) => Promise<Outcome | void>
  /** Whether it takes a file, which REST alone can send. */
  takesFile?: true
}

export const allowed: Decision = { allowed: true }

/** For the commands that name their article themselves. */
export const itsArticle = (_: PayloadRequest, { articleId }: { articleId: string }): string =>
  articleId
