/**
 * The rules the hooks and commands go by, as pure functions: for a tool that writes by the thousand what they would have
 * written one by one, such as the generator of an archive. Nothing here writes, and nothing here lets anything through.
 */
export { anchorAt, textOfField } from './domain/anchors.ts'
export { approvedClaimsOf } from './domain/approvedClaims.ts'
export { checkOf } from './domain/check.ts'
export { compare } from './domain/compare.ts'
export { occurrencesOf } from './domain/coverage.ts'
export type { PassageDecision } from './domain/decisions.ts'
export { eventText, type ChainedEvent, type EventBody } from './domain/eventChain.ts'
export { approvalOf } from './domain/rounds.ts'
export { servedStatusOf, statusOf } from './domain/status.ts'
export { sha256 } from './events/sha256.ts'
export type { ClaimRow } from './facts/claimRows.ts'
export type { RoundRow } from './facts/rows.ts'
export { scopeOf } from './facts/scopeOf.ts'
export { settlementOf } from './facts/settlementOf.ts'
export { storedPassages } from './facts/storedPassages.ts'
export { textHash } from './facts/textHash.ts'
export { ownFields, type Save } from './hooks/planSave.ts'
