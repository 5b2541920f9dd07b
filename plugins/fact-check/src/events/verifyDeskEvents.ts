import type { BasePayload } from 'payload'
import { checkChain, type ChainCheck } from '../domain/eventChain.ts'
import { optionsOf } from '../optionsOf.ts'
import { readChain } from './readChain.ts'
import { sha256 } from './sha256.ts'

/** Walks the trail of an article (or of another collection's row) and names the first line that does not hold. */
export const verifyDeskEvents = async (
  payload: BasePayload,
  id: string | number,
  collection = optionsOf(payload).collection,
): Promise<ChainCheck> => checkChain(await readChain(payload, `${collection}/${id}`), sha256)
