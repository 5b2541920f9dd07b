import type { Attribution } from '../attribution.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { isName, isTime } from './nouns.ts'
import { AUXILIARIES, isAdverb, PREPOSITIONS } from './words.ts'
import { attributionAt, COMMA, signature } from './beside.ts'

/** The attribution after the quotation at `quote`: beside it, or at the end of the sentence it is part of. */
export const attributionAfter = (tokens: Token[], quote: number): Attribution | null => {
  const content = at(tokens, quote).text
  const comma = COMMA.test(at(tokens, quote + 1).text)
  const stopped = comma || /[,?!…—–-]["'’”]*$/u.test(content)
  const lowered = /[.]["'’”]*$/u.test(content)
  const beside =
    attributionAt(tokens, quote + (comma ? 2 : 1)) ??
    (stopped || lowered ? signature(tokens, quote) : null)
  if (beside) return stopped || lowered ? beside : besideFragment(tokens, beside, quote)
  for (let index = quote + 1; index < Math.min(tokens.length, quote + 80); index++) {
    const token = at(tokens, index)
    if (token.kind === 'quote' || !COMMA.test(token.text)) continue
    const trailing = attributionAt(tokens, index + 1)
    if (trailing && endsClause(tokens, trailing)) return { ...trailing, strength: 'clause' }
  }
  return null
}

/** Without a comma only an immediate "he said" counts: after a fragment the sentence goes on. */
const besideFragment = (tokens: Token[], found: Attribution, quote: number): Attribution | null => {
  const close = found.cue[0] - quote <= 6 && endsClause(tokens, found)
  return close ? found : null
}

const endsClause = (tokens: Token[], { to, cue }: Attribution): boolean => {
  const next = at(tokens, Math.max(to, cue[1]) + 1)
  return (
    next.kind === 'none' ||
    next.kind === 'quote' ||
    next.kind === 'mark' ||
    isTime(next) ||
    PREPOSITIONS.has(next.lower) ||
    isAdverb(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    /^(?:reporters|journalists|when|as|while|and|but|who|lawmakers|after|before|supporters|delegates|them|him|her|it|this|me|us|the|a)$/u.test(
      next.lower,
    ) ||
    isName(next)
  )
}
