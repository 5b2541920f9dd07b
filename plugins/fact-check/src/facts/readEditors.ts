import type { PassageEditor } from '../domain/editors.ts'
import { z } from 'zod'

const stored = z.array(
  z.object({
    field: z.string(),
    text: z.string(),
    marks: z.array(z.object({ start: z.number(), end: z.number(), value: z.string() })),
    by: z.string().nullable(),
  }),
)

/** Who last changed which passage, as the hook stored it; nothing readable is nobody known. */
export const readEditors = (value: unknown): PassageEditor[] => stored.safeParse(value).data ?? []
