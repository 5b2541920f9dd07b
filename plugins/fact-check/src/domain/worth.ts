/** Why a passage is worth a look, and how much each reason weighs. The score is their sum; it is no verdict. */
const weights = {
  number: 3,
  accusation: 3,
  comparison: 2,
  superlative: 2,
  cause: 2,
  date: 1,
  name: 1,
  quote: 1,
  hedge: 1,
} as const

export type WorthReason = keyof typeof weights
export type Worth = { score: number; reasons: WorthReason[] }

type Signs = Partial<Record<WorthReason, RegExp>>

/** A whole word or phrase; `\b` knows no letters outside ASCII. */
const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'iu')
/** Words with whatever endings Turkish puts on them. */
const stems = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})\\p{L}*`, 'iu')

const everywhere: Signs = {
  number: /\p{N}|%/u,
  quote: /"[^"]{3,}"/u,
  // Two words or more that begin large, not at the start of the sentence.
  name: /(?<=[\p{L}\p{N},;:)"'] )["']?\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+)*/u,
}

const english: Signs = {
  number: words(
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|third|quarter|twice|percent|per cent',
  ),
  superlative: words(
    'first|last|only|most|least|never|always|worst|best|[a-z]{3,}est|record|unprecedented|every|no one|nobody|all of',
  ),
  comparison: words(
    'more than|less than|fewer than|higher|lower|larger|smaller|greater|than|compared (?:to|with)|as many as|up from|down from|rose|fell|increased|decreased|doubled|tripled|halved|grew|dropped|twice as',
  ),
  cause: words(
    'because(?: of)?|caused?|causes|led to|leads to|due to|as a result|resulted in|thanks to|therefore|blamed (?:on|for)|responsible for|triggered|forced',
  ),
  accusation: words(
    'accus\\w+|alleg\\w+|charged|guilty|fraud\\w*|corrupt\\w*|brib\\w+|illegal\\w*|unlawful\\w*|crimin\\w+|crimes?|killed|murder\\w*|lied|lying|stole|stolen|violat\\w+|abus\\w+|cover-?up|laundering|convicted|arrested|indicted',
  ),
  date: words(
    'yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|last (?:week|month|year)|since|in (?:19|20)\\d\\d',
  ),
  hedge: words(
    'reportedly|apparently|believed to|said to|sources say|rumou?red|may have|might have|could have|possibly|probably|likely|about|around|nearly|almost|some',
  ),
}

const turkish: Signs = {
  number: stems(
    'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|yirmi|otuz|kırk|elli|yüz|bin|milyon|milyar|trilyon|yarı|yüzde|katı',
  ),
  superlative: words(
    'en|ilk|son|tek|hiç|asla|her zaman|daima|rekor|eşi görülmemiş|tüm|bütün|hiçbir\\p{L}*|kimse',
  ),
  comparison: stems(
    'daha|göre|kıyasla|oranla|fazla|az(?!iz)|yüksel|düş|arttı|artış|azal|geriled|ikiye katla|katına',
  ),
  cause: stems(
    'çünkü|neden|dolayı|yüzünden|sonucu|sayesinde|yol aç|bu yüzden|tetikle|sebep|sorumlu',
  ),
  accusation: stems(
    'suçla|iddia|yolsuz|rüşvet|dolandır|yasa ?dışı|hukuka aykırı|suç|öldür|cinayet|yalan|çald|ihlal|istismar|gözaltı|tutukla|hüküm giy|kara para',
  ),
  date: stems(
    'dün|bugün|yarın|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|geçen (?:hafta|ay|yıl)|beri',
  ),
  hedge: stems(
    'iddiaya göre|öne sürül|söylenti|muhtemel|belki|yaklaşık|neredeyse|olabilir|sanıl|tahmin',
  ),
}

/** How worth checking a passage is, by signs anybody can see in it. `language` is BCP 47; Turkish or English. */
export const worthOf = (text: string, language: string): Worth => {
  const own = language.toLowerCase().startsWith('tr') ? turkish : english
  const reasons = (Object.keys(weights) as WorthReason[]).filter(
    (reason) => everywhere[reason]?.test(text) || own[reason]?.test(text),
  )
  return { score: reasons.reduce((sum, reason) => sum + weights[reason], 0), reasons }
}
