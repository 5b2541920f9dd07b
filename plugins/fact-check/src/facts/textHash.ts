import { canonical } from '../domain/canonical.ts'
import type { ApprovedPassage } from '../domain/types.ts'
import { sha256 } from '../events/sha256.ts'
import { storedPassages } from './storedPassages.ts'

/** Names exactly this sequence of passages: what a reviewer saw and what is approved can be told to be one. */
export const textHash = (passages: ApprovedPassage[]): string =>
  sha256(canonical(storedPassages(passages)))
