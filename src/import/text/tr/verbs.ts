import { at } from '../tokens.ts'
import type { Token } from '../tokens.ts'

/** Verbs that bring words by themselves. */
const STEMS =
  `söyle belirt açıkla vurgula kaydet kayded aktar anlat bildir duyur savun uyar ekle sor yanıtla cevapla cevaplandır yanıtlandır konuş paylaş yaz haykır bağır seslen eleştir hatırlat anımsat özetle nitele nitelendir tanımla adlandır öner mırıldan fısılda yakın oku sürdür tamamla
noktala bitir yorumla değerlendir müjdele ilet tekrarla yinele doğrula yalanla reddet redded sırala dillendir ifadelendir betimle çıkış kükre  tweetle alıntıla beyan söylen`
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length)
/** Verbs that bring words only with their noun: ifade etti, yanıt verdi, ifadelerini kullandı. */
const LIGHT: Record<string, RegExp> = {
  et: /^(?:ifade|iddia|itiraf|işaret|teşekkür|sitem|şikayet|şikâyet|talep|vaat|devam|kabul|ilan|tehdit|rica|itiraz|beyan|temenni|tebrik|takdir|dikkat|tarif|hitap|hitab|ısrar|isyan|ikaz|ihtar|not|rapor|espri|dua|tweet|tarif|alay|niyaz|feryat|feryad|sohbet|küfür|yemin)$/u,
  ed: /^(?:ifade|iddia|itiraf|işaret|teşekkür|sitem|şikayet|şikâyet|talep|vaat|devam|kabul|ilan|tehdit|rica|itiraz|beyan|temenni|tebrik|takdir|dikkat|tarif|hitap|hitab|ısrar|isyan|ikaz|not|rapor|espri|dua|alay|feryat|feryad|yemin)$/u,
  kullan: /^(?:ifade|söz|cümle|kelime|sözcük|tabir|deyim)/u,
  bulun:
    /(?:değerlendirme|açıklama|çağrı|yorum|uyarı|itiraf|öneri|eleştiri|paylaşım|beyan|ifade|tespit|sitem|iddia|taahhüt|temenni|tavsiye|davet|talep|teklif|söylem|tepki)/u,
  yap: /^(?:açıklama|yorum|değerlendirme|çağrı|uyarı|itiraf|espri|tespit|benzetme|şaka|paylaşım|öneri|savunma|çıkış|vurgu|konuşma|tanım|tarif|yanıt)/u,
  ver: /^(?:yanıt|cevap|cevab|mesaj|söz|müjde|tepki|karşılık|bilgi|talimat|örnek|demeç|ifade|öğüt|sinyal)/u,
  sür: /^(?:öne|ileri)$/u,
  çek: /^(?:dikkat|dikkati|dikkatleri)$/u,
  çiz: /^(?:altını)$/u,
  göster: /^(?:tepki|tepkisini)/u,
  getir: /^(?:dile)$/u,
  at: /^(?:tweet|tweeti|manşet|başlık|slogan|mesaj)/u,
  koy: /^(?:nokta|noktayı)/u,
  yönelt: /^(?:soru|sorusunu|suçlama|eleştiri)/u,
  geç: /^(?:not)$/u,
  dök: /^(?:dile|içini)$/u,
}
const FINITE =
  /^(?:[dt][ıiuü](?:ler|lar|k|m|n)?|(?:[ıiuüy])?yor(?:du|lar|lardı|um|uz)?|m[ıiuü]ş(?:t[ıiuü])?(?:ler|lar)?|m[ıiuü]şlard[ıi]|(?:y?[ae]cak|y?[ae]cek)|[ae]r|[ıiuü]r|r|m[ae]kt[ae](?:d[ıi]r|yd[ıi])?|d[ıiuü]yd[ıiuü])$/u
const CONVERB = /^(?:y?[ae]r[ae]k|y?[ıiuü]p|y?[ıiuü]nc[ae]|rken|[ae]rken|yorken)$/u
const PARTICIPLE = /^(?:y?[ae]n|y?[ae]nlar|y?[ae]nler|m[ıiuü]ş olan)$/u
const RELATIVE = /^(?:[dt][ıiuü]ğ[ıiuü](?:n[ıiuüe])?|[dt][ıiuü]kler[ıi](?:n[ıie])?)$/u
const PASSIVE =
  /^(?:n|ıl|il|ul|ül|ın|in|un|ün)(?=[dt][ıiuü]|[ıiuü]yor|m[ıiuü]ş|[ae]n|[ıiuü]rken|[ae]r[ae]k)/u

/** After "diye" any verb brings words: diye ağladı, diye fısıldayan. */
const ANY_VERB =
  /^\p{L}{2,}(?:[dt][ıiuü](?:lar|ler)?|yor(?:du|lar)?|m[ıiuü]şt[ıiuü]|(y[ae]n|[ae]n))$/u

export type Form = 'finite' | 'converb' | 'participle' | 'relative'
/** A verb of saying with the words that belong to it, as token indices. */
export interface Cue {
  from: number
  to: number
  form: Form
  passive: boolean
}

const formOf = (rest: string): { form: Form; passive: boolean } | null => {
  const passive = PASSIVE.test(rest)
  const ending = passive ? rest.replace(PASSIVE, '') : rest
  if (FINITE.test(ending)) return { form: 'finite', passive }
  if (CONVERB.test(ending)) return { form: 'converb', passive }
  if (PARTICIPLE.test(ending)) return { form: 'participle', passive }
  return RELATIVE.test(ending) ? { form: 'relative', passive } : null
}

/** Forms of demek, which is too short for a stem. */
const SAY: Record<string, { form: Form; passive: boolean }> = {}
const say = (form: Form, passive: boolean, list: string) => {
  for (const word of list.split(' ')) SAY[word] = { form, passive }
}
say(
  'finite',
  false,
  'dedi dediler diyor diyorlar diyordu demişti demiş der derdi demişlerdi demekte diyecek diyordular',
)
say(
  'finite',
  true,
  'denildi dendi deniliyor deniyor denilmişti denilmekte denilmektedir deniliyordu denmekte denmektedir',
)
say('converb', false, 'diyerek derken deyince deyip diyip')
say('participle', false, 'diyen diyenler')
say('participle', true, 'denilen denen')
say('relative', false, 'dediği dediğini dediğine dedikleri dediklerini')

const PARTS =
  /^(?:diye|şeklinde|şeklindeki|biçiminde|yönünde|şöyle|şunları|şunu|şu|böyle|bunu|bunları|sözlerini|sözleriyle|sözleri|sözünü|sözlerine|ifadesini|ifadelerini|ifadeleri|ifadelerine|ifadesine|ifadesi|açıklamasını|açıklamasında|açıklamada|açıklaması|değerlendirmesinde|değerlendirmesini|yorumunu|yorumunda|yanıtını|cevabını|mesajını|çağrısında|çağrısını|çağrısı|uyarısında|uyarısını|sorusunu|sorusuna|görüşünü|görüşlerini|itirafında|eleştirisinde|konuşmasını|tepkisini|karşılığını|müjdesini|vurgusunu|tespitinde|bilgisini|notunu|paylaşımında|iddiasında|önerisinde|temennisinde|tavsiyesinde|demecini|cümlesini|cümlelerini|kelimelerini|sözcüklerini|de|da|yer|dile|öne|ileri|altını|dikkat|tepki|ifade|iddia)$/u

const isPart = (token: Token, stem: string | null): boolean =>
  token.kind === 'word' &&
  (PARTS.test(token.lower) || (stem !== null && (LIGHT[stem]?.test(token.lower) ?? false)))

const withParts = (
  tokens: Token[],
  index: number,
  stem: string | null,
  form: { form: Form; passive: boolean },
): Cue => {
  let from = index
  while (index - from < 5 && isPart(at(tokens, from - 1), stem)) from--
  return { from, to: index, ...form }
}

/** The verb of saying that ends at `index`, with its noun, or null. */
export const cueAt = (tokens: Token[], index: number): Cue | null => {
  const token = at(tokens, index)
  if (token.kind !== 'word') return null
  const word = token.lower
  const said = SAY[word]
  if (said) return withParts(tokens, index, null, said)
  for (const stem of STEMS) {
    if (!word.startsWith(stem)) continue
    const form = formOf(word.slice(stem.length))
    if (form) return withParts(tokens, index, null, form)
  }
  for (const [stem, noun] of Object.entries(LIGHT)) {
    if (!word.startsWith(stem)) continue
    const form = formOf(word.slice(stem.length))
    const before = at(tokens, index - 1)
    const second = at(tokens, index - 2)
    if (form && [before, second].some(({ kind, lower }) => kind === 'word' && noun.test(lower)))
      return withParts(tokens, index, stem, form)
  }
  const crying = at(tokens, index - 1).lower === 'diye' ? ANY_VERB.exec(word) : null
  if (crying)
    return withParts(tokens, index, null, {
      form: crying[1] ? 'participle' : 'finite',
      passive: false,
    })
  // "ifadesi yer aldı", "ifadelerine yer verildi"
  const listed =
    /^(?:aldı|alıyor|verildi|veriliyor|almıştı|alan|verilen)$/u.test(word) &&
    at(tokens, index - 1).lower === 'yer'
  if (!listed) return null
  return withParts(tokens, index, null, {
    form: word.endsWith('n') ? 'participle' : 'finite',
    passive: true,
  })
}
