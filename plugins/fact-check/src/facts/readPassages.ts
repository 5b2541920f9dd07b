import { z } from 'zod'
import type { ApprovedPassage } from '../domain/types.ts'

export const storedPassage = z.object({
  field: z.string(),
  text: z.string(),
  marks: z.array(z.object({ start: z.number(), end: z.number(), value: z.string() })),
})
const storedPassages = z.array(storedPassage)

/** Stored passages; null for anything that is not a list of them, which no text equals. */
export const readPassages = (value: unknown): ApprovedPassage[] | null =>
  storedPassages.safeParse(value).data ?? null
