import { asAWhole } from './asAWhole.ts'
import { confirmStoryLink } from './confirmStoryLink.ts'
import { confirmStoryLinks } from './confirmStoryLinks.ts'
import type { Command } from './context.ts'
import { createStoryLink } from './createStoryLink.ts'
import { dismissStoryLinkNews } from './dismissStoryLinkNews.ts'
import { pinStoryLink } from './pinStoryLink.ts'
import { postponeStoryLink } from './postponeStoryLink.ts'
import { rejectStoryLink } from './rejectStoryLink.ts'
import { reorderStoryLinks } from './reorderStoryLinks.ts'
import { resetStoryLinkWeights } from './resetStoryLinkWeights.ts'
import { retypeStoryLink } from './retypeStoryLink.ts'
import { undoStoryLinkDecision } from './undoStoryLinkDecision.ts'
import { suggestStoryLinks } from './suggestStoryLinks.ts'
import { unlinkStoryLink } from './unlinkStoryLink.ts'

export type Argument = 'ID!' | 'ID' | '[ID!]!' | '[ID!]' | 'String!' | 'String' | 'Boolean'

/** What a command answers: one link, what became of several, or from when on decisions count. */
export type Answer = 'link' | 'links' | 'weights'

type Entry = { run: Command<object>; args: Record<string, Argument>; answers: Answer }

/** Every command with its GraphQL arguments. GraphQL and REST are both made from this one table. */
export const commands = {
  createStoryLink: {
    run: asAWhole(createStoryLink),
    args: { from: 'ID!', to: 'ID!', type: 'String!', note: 'String' },
    answers: 'link',
  },
  // Begins its transaction itself, after it has looked through the archive.
  suggestStoryLinks: { run: suggestStoryLinks, args: { articleId: 'ID!' }, answers: 'links' },
  confirmStoryLink: {
    run: asAWhole(confirmStoryLink),
    args: { linkId: 'ID!', type: 'String', from: 'ID' },
    answers: 'link',
  },
  confirmStoryLinks: {
    run: asAWhole(confirmStoryLinks),
    args: { linkIds: '[ID!]!' },
    answers: 'links',
  },
  rejectStoryLink: {
    run: asAWhole(rejectStoryLink),
    args: { linkId: 'ID!', note: 'String' },
    answers: 'link',
  },
  retypeStoryLink: {
    run: asAWhole(retypeStoryLink),
    args: { linkId: 'ID!', type: 'String!', from: 'ID' },
    answers: 'link',
  },
  postponeStoryLink: {
    run: asAWhole(postponeStoryLink),
    args: { linkId: 'ID!', until: 'String' },
    answers: 'link',
  },
  undoStoryLinkDecision: {
    run: asAWhole(undoStoryLinkDecision),
    args: { linkId: 'ID!' },
    answers: 'link',
  },
  unlinkStoryLink: { run: asAWhole(unlinkStoryLink), args: { linkId: 'ID!' }, answers: 'link' },
  pinStoryLink: {
    run: asAWhole(pinStoryLink),
    args: { linkId: 'ID!', articleId: 'ID!', pinned: 'Boolean' },
    answers: 'link',
  },
  reorderStoryLinks: {
    run: asAWhole(reorderStoryLinks),
    args: { articleId: 'ID!', linkIds: '[ID!]!', seen: '[ID!]' },
    answers: 'links',
  },
  dismissStoryLinkNews: {
    run: asAWhole(dismissStoryLinkNews),
    args: { linkId: 'ID!', articleId: 'ID!', at: 'String' },
    answers: 'link',
  },
  resetStoryLinkWeights: { run: asAWhole(resetStoryLinkWeights), args: {}, answers: 'weights' },
} satisfies Record<string, Entry>

export type CommandName = keyof typeof commands
