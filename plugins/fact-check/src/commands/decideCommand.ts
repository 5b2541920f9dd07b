import type { Decision } from '../domain/types.ts'
import { refusal } from '../words/refusal.ts'
import type { Asked, Command } from './Command.ts'

/** The whole answer to "may this user do this now": the role first, then the command's own rule. */
export const decideCommand = <Input extends object>(
  command: Command<Input>,
  asked: Asked<Input>,
  user: unknown,
): Decision =>
  asked.options.can(user, command.action, asked.facts.latest)
    ? command.decide(asked, (action) => asked.options.can(user, action, asked.facts.latest))
    : refusal('NOT_ALLOWED', command.notYours)
