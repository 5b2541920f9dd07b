import { z } from 'zod'
import { outcomes } from '../domain/claims.ts'
import { storedRecheck, type ClaimRow } from './claimRows.ts'

/** What of a claim a settlement or a ruling replaces, as the trail keeps it: taking the step back puts it there again. */
export const settlementOf = ({
  outcome,
  change,
  note,
  checker,
  settledAt,
  settledText,
  ruledBy,
  ruledAt,
  ruling,
  bestBefore,
  recheckSince,
  recheck,
}: ClaimRow) => ({
  outcome,
  change,
  note,
  checker,
  settledAt,
  settledText,
  ruledBy,
  ruledAt,
  ruling,
  bestBefore,
  recheckSince,
  recheck,
})

export type Settlement = ReturnType<typeof settlementOf>

const text = z.string().nullable()
const stored: z.ZodType<Settlement> = z.object({
  outcome: z.enum(outcomes),
  change: text,
  note: text,
  checker: text,
  settledAt: text,
  settledText: z
    .array(
      z.object({
        field: z.string(),
        text: z.string(),
        marks: z.array(z.object({ start: z.number(), end: z.number(), value: z.string() })),
      }),
    )
    .nullable(),
  ruledBy: text,
  ruledAt: text,
  ruling: text,
  bestBefore: text,
  recheckSince: text,
  recheck: storedRecheck.nullable(),
})

/** What a line of the trail kept; null for anything that is not it. */
export const readSettlement = (value: unknown): Settlement | null =>
  stored.safeParse(value).data ?? null
