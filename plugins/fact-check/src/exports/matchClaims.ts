// Finding claims again, for tools that have an archive of their own: nothing here knows Payload.
export { createClaimIndex, type ClaimIndex } from '../domain/matchClaims/createClaimIndex.ts'
export { gatherStatistics } from '../domain/matchClaims/gatherStatistics.ts'
export type {
  Claim,
  ClaimStatistics,
  Difference,
  Match,
  MatchReasons,
} from '../domain/matchClaims/types.ts'
