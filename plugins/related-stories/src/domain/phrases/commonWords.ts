import type { StoryLanguage } from '../rank/types.ts'
import { wordsOf } from '../rank/wordsOf.ts'

type Words = Record<StoryLanguage, ReadonlySet<string>>

const stemmed = (words: string, language: StoryLanguage): ReadonlySet<string> =>
  new Set(wordsOf(words, language).flatMap(({ form }) => form.term ?? []))

/** Words that tell nothing beside others either: who said it, when, how many, how large. */
export const emptyWords: Words = {
  en: stemmed(
    `say tell add announce ask call claim make take get give go come see know want think need use find keep let put set
     start begin end stop show become remain leave hold bring run turn look seek face try
     new old first last next former second third fourth one two three four five six seven eight nine ten eleven twelve dozen many several few big
     small large long short high low good bad great early late little full own
     year month week day hour minute second decade century today yesterday tomorrow tonight morning afternoon evening time season
     monday tuesday wednesday thursday friday saturday sunday
     january february march april june july august september october november december
     hundred thousand million billion per cent percent dollar euro pound lira mile kilometre kilometer metre meter km
     people person man woman child thing way part number lot half
     between against under near during since until while without within among because though although yet still even
     always never already soon ever back away explained explainer correction update interview opinion live breaking
     mr mrs ms dr it's that's there's don't doesn't didn't isn't won't`,
    'en',
  ),
  tr: stemmed(
    `dedi diyen diyor söyledi söyleyen açıkladı açıklama açıklandı açıklayan belirtti ifade etti ediyor etmek edildi eden
     edilen edecek yaptı yapıldı yapılan yapılacak yapıyor oldu olduğunu oluyor olacak geldi gelen geliyor gitti gidiyor
     verdi verildi verilen aldı alındı alan başladı başlıyor başlayan bitti biten çıktı çıkan çıkardı kaldı kalan
     devam sürdü sürüyor kadar sonra önce ardından karşı içinde içine üzerinde üzerine arasında altında yanında beri boyunca itibaren dolayı
     yeni eski ilk son ikinci üçüncü dördüncü bir iki üç dört beş altı yedi sekiz dokuz on onbir yirmi otuz kırk elli yüz bin milyon milyar
     yüzde yıl yıllık ay aylık hafta gün günü gününde saat dakika saniye bugün dün yarın sabah öğle akşam dönem sezon
     pazartesi salı çarşamba perşembe cuma cumartesi pazar
     ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
     lira dolar avro kilometre metre kişi insan kadın erkek çocuk adet tane şekilde nedeniyle göre büyük küçük yüksek düşük
     iyi kötü uzun kısa geniş az birkaç bazı diğer başka aynı tek ayrıca hâlâ henüz artık
     haber özel görüş röportaj düzeltme güncelleme`,
    'tr',
  ),
}

/** Things of every second story: beside a rarer word they are well in a phrase, among themselves they name nothing. */
export const generalWords: Words = {
  en: stemmed(
    `council city town village government minister ministry president mayor governor police court judge parliament party
     state country nation company firm official spokesman spokeswoman spokesperson member group leader chief head
     director office public local national international report news world project service issue problem question case
     law plan work help rule decision statement meeting result change home street road school vote cut`,
    'en',
  ),
  tr: stemmed(
    `belediye meclis hükümet bakan bakanlık başkan başkanı cumhurbaşkanı vali valilik polis mahkeme hâkim parti ülke
     devlet şehir kent il ilçe köy sirket şirket firma yetkili sözcü üye grup lider genel müdür müdürlük kamu yerel ulusal
     uluslararası rapor dünya proje hizmet sorun soru dava yasa kanun karar toplantı sonuç değişim ev sokak yol okul`,
    'tr',
  ),
}

/** What is done in every second story: worth even less, or “lost power” would name a ferry. */
export const generalActs: Words = {
  en: stemmed(
    `meet agree decide open close rise fall grow win lose return reach deny warn pay wait fail pass hit move support
     oppose reject accept approve urge expect follow lead raise send join refuse`,
    'en',
  ),
  tr: stemmed(
    `buluştu görüştü anlaştı kararlaştırdı açtı açıldı kapattı kapandı arttı azaldı yükseldi düştü kazandı kaybetti
     döndü ulaştı ulaşıldı reddetti uyardı bekliyor bekleyen katıldı destekledi onayladı durdu`,
    'tr',
  ),
}

/** What may stand between two words of one phrase: “talks in Antalya”, “tahıl için görüşme”. */
export const bridges: Words = {
  en: new Set('about at by for from in into of off on over to with'.split(' ')),
  tr: new Set('icin ile da de'.split(' ')),
}
/** What may follow those: “end of the strike”, but not “in Antalya the ministers”. */
export const articles: Words = { en: new Set(['a', 'an', 'the']), tr: new Set(['bir']) }
