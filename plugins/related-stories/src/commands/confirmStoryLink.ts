import { findLinked } from './act.ts'
import { answer } from './answer.ts'
import { confirmLink } from './confirmLink.ts'
import type { Command } from './context.ts'
import { confirmInput, parse } from './input.ts'
import { requireUser } from './permission.ts'

/** Confirms a suggestion, under another type or the other way round if the editor says so. */
export const confirmStoryLink: Command = async (context, input) => {
  requireUser(context)
  const { linkId, ...choice } = parse(confirmInput, input)
  return answer(await confirmLink(context, await findLinked(context, linkId), choice))
}
