import type { BasePayload } from 'payload'
import { faultOf } from '../audit/faultOf.ts'
import { checkChain, type LinkProblem } from '../domain/eventChain.ts'
import { optionsOf } from '../optionsOf.ts'
import { readChain } from './readChain.ts'
import { sha256 } from './sha256.ts'

/** `problem` says in English what does not hold at that number. */
export type TrailCheck =
  { ok: true; events: number } | { ok: false; seq: number; code: LinkProblem; problem: string }

/** Walks the trail of an article (or of another collection's row) and names the first line that does not hold. */
export const verifyDeskEvents = async (
  payload: BasePayload,
  id: string | number,
  collection = optionsOf(payload).collection,
): Promise<TrailCheck> => {
  const subject = `${collection}/${id}`
  const check = checkChain(await readChain(payload, subject), sha256)
  if (check.ok) return check
  const { seq, problem: code } = check
  return { ok: false, seq, code, problem: faultOf(subject, seq, { code }).message }
}
