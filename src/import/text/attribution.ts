import type { Token } from './tokens.ts'

/** Who says a quotation, as token indices of its sentence (both included), and by which words. */
export interface Attribution {
  from: number
  to: number
  cue: [number, number]
  /** `direct`: the verb stands right beside the quotation. `clause`: it governs the clause the quotation is part of. */
  strength: 'direct' | 'clause'
  side: 'before' | 'after'
}

/** What a language must know for quotations to find their speakers. */
export interface Grammar {
  /** The attribution in the quotation's own sentence. */
  attribute: (tokens: Token[], quote: number) => Attribution | null
  /** Whether an attribution follows a quotation that ends in ? or !. */
  followed: (tokens: Token[], quote: number) => boolean
  /** The speaker a sentence without a quotation prepares: "Kovac went on:", "Kovac praised the plan." */
  prepares: (tokens: Token[]) => Attribution | null
  /** Whether the quotation names a work, a nickname or a term instead of bringing words. */
  naming: (tokens: Token[], quote: number) => boolean
  /** The verb that brings a quotation without naming its subject, where the language allows that. */
  voiced?: (tokens: Token[], quote: number) => [number, number] | null
}
