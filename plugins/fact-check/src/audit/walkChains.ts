import type { BasePayload } from 'payload'
import { hear } from '../domain/audit/hear.ts'
import { nothingTold, type Told } from '../domain/audit/Told.ts'
import {
  continueChain,
  noLineYet,
  type ChainEnd,
  type ChainedEvent,
  type LinkProblem,
} from '../domain/eventChain.ts'
import { sha256 } from '../events/sha256.ts'
import { readLines } from './readLines.ts'

/** One chain, walked: where it breaks first, and what it tells. */
export type Walked = {
  subject: string
  told: Told
  broken: { seq: number; problem: LinkProblem } | null
}

type Walking = Walked & { end: ChainEnd }

const begin = (subject: string): Walking => ({
  subject,
  told: nothingTold(),
  broken: null,
  end: noLineYet,
})

const step = (chain: Walking, line: ChainedEvent): void => {
  hear(chain.told, line)
  if (chain.broken) return
  const next = continueChain(chain.end, line, sha256)
  if ('problem' in next) chain.broken = next
  else chain.end = next.end
}

/** Walks one chain or all of them. No more than a page of lines is held at a time. */
export async function* walkChains(
  payload: BasePayload,
  { onLines, ...which }: { subject?: string; pageSize: number; onLines?: (count: number) => void },
): AsyncGenerator<Walked> {
  let chain: Walking | null = null
  for await (const page of readLines(payload, which)) {
    for (const line of page) {
      if (chain && chain.subject !== line.subject) yield chain
      if (!chain || chain.subject !== line.subject) chain = begin(line.subject)
      step(chain, line)
    }
    onLines?.(page.length)
  }
  if (chain) yield chain
}
