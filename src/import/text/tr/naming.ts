import { isTitleCase } from '../en/naming.ts'
import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'

const NAMED_AFTER =
  /^(?:yazılı|yazan|adlı|isimli|başlıklı|lakaplı|unvanlı|kod|adıyla|ismiyle|adını|ismini|adındaki|ismindeki|filmi\p{L}*|kitab\p{L}*|dizi\p{L}*|şarkı\p{L}*|roman\p{L}*|programı\p{L}*|albüm\p{L}*|oyunu\p{L}*|proje\p{L}*|belgesel\p{L}*|sergi\p{L}*|şiir\p{L}*|türkü\p{L}*|kelimesi\p{L}*|sözcüğü\p{L}*|terimi\p{L}*|kavramı\p{L}*|ödül\p{L}*|operasyon\p{L}*|harekat\p{L}*|kampanya\p{L}*|festival\p{L}*|etkinli\p{L}*|dergi\p{L}*|gazetesi\p{L}*)$/u
const NAMED_BEFORE = /^(?:sözde|adeta|âdeta|adıyla|namıdiğer)$/u

/** Whether the quotation is a title, a nickname or a term being named. */
export const isNaming = (tokens: Token[], quote: number): boolean => {
  const { text } = at(tokens, quote)
  const after = at(tokens, quote + 1)
  const before = at(tokens, quote - 1)
  const count = text.split(/\s+/u).length
  const bare = text.replace(/[,.]$/u, '')
  if (before.kind === 'none' && after.kind === 'none') return isTitleCase(bare) && count >= 2
  const known = /^(?:anıl|bilin|tanın|adlandırıl|çağrıl|nitelenen|hitap)/u
  if (after.lower === 'diye' && known.test(at(tokens, quote + 2).lower)) return true
  const held = /^(?:nitele|tanımla|değerlendir|adlandır|yorumla|tarif|ifade)/u
  if (after.lower === 'olarak' && count <= 10 && !held.test(at(tokens, quote + 2).lower))
    return true
  if (NAMED_AFTER.test(after.lower) && count <= 10) return true
  if (NAMED_BEFORE.test(before.lower) && count <= 4) return true
  const nickname = before.capital && after.capital && count <= 3
  // An ending glued to the closing mark: “Kırmızı Ev”in yönetmeni.
  const glued =
    after.start === at(tokens, quote).end &&
    /^['’]?\p{Ll}{1,4}$/u.test(after.text) &&
    isTitleCase(bare)
  return nickname || glued
}
