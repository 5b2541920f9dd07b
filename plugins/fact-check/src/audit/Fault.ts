import type { UntoldCode } from '../domain/audit/untold.ts'
import type { LinkProblem } from '../domain/eventChain.ts'

/** `NO_CHAIN`: lines that belong to nothing, so that no chain holds them. */
export type FaultCode = LinkProblem | UntoldCode | 'NO_CHAIN'

/** One thing that does not hold. */
export type Fault = {
  /** What the trail is about, as `collection/id`; null for lines that name nothing. */
  subject: string | null
  /** The number of the line; null for what no line tells of. */
  seq: number | null
  code: FaultCode
  /** In English. */
  message: string
}

export type AuditReport = {
  chains: number
  lines: number
  articles: number
  faults: number
  /** The first of them. */
  first: Fault | null
}
