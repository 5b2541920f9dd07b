import { asAWhole } from './asAWhole.ts'
import { confirmStoryLink } from './confirmStoryLink.ts'
import type { Command } from './context.ts'
import { createStoryLink } from './createStoryLink.ts'
import { rejectStoryLink } from './rejectStoryLink.ts'
import { unlinkStoryLink } from './unlinkStoryLink.ts'

export type Argument = 'ID!' | 'String!' | 'String'

/** Every command with its GraphQL arguments. GraphQL and REST are both made from this one table. */
export const commands = {
  createStoryLink: {
    run: asAWhole(createStoryLink),
    args: { from: 'ID!', to: 'ID!', type: 'String!', note: 'String' },
  },
  confirmStoryLink: { run: asAWhole(confirmStoryLink), args: { linkId: 'ID!', type: 'String' } },
  rejectStoryLink: { run: asAWhole(rejectStoryLink), args: { linkId: 'ID!', note: 'String' } },
  unlinkStoryLink: { run: asAWhole(unlinkStoryLink), args: { linkId: 'ID!' } },
} satisfies Record<string, { run: Command; args: Record<string, Argument> }>

export type CommandName = keyof typeof commands
