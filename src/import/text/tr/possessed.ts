import type { Attribution } from '../attribution.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'
import { genitiveBefore } from './authors.ts'
import { cueAt } from './verbs.ts'
import type { Cue } from './verbs.ts'

import { given } from './after.ts'

const WORDS_OF =
  /^(?:söz|ifade|açıklama|iddia|çağrı|yorum|eleştiri|uyarı|mesaj|soru|yanıt|cevap|cevab|tepki|değerlendirme|benzetme|çıkış|şeklindeki|yönündeki|vurgu|tweet|paylaşım)/u

/** "Kaya'nın “…” sözleri". */
export const possessed = (tokens: Token[], quote: number): Attribution | null => {
  const noun = at(tokens, quote + 1)
  if (noun.kind !== 'word' || !WORDS_OF.test(noun.lower)) return null
  // "Kaya, Demir'in … “…” ifadesini kullandı": the noun belongs to the verb behind it.
  const active = [quote + 2, quote + 3].some((index) => {
    const cue = cueAt(tokens, index)
    return cue?.form === 'finite' && !cue.passive && cue.from <= quote + 2
  })
  const phrase = active ? null : genitiveBefore(tokens, quote)
  const cue: Cue = { from: quote + 1, to: quote + 1, form: 'finite', passive: false }
  return phrase && quote - phrase.to <= 3 ? given(phrase, cue, 'clause', 'after') : null
}
