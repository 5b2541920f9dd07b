import { approve, ask, check, checkedAndOut, publish, rewrite } from '../../../steps.ts'
import type { DemoArticle } from '../../DemoArticle.ts'

/** Dağdan ve gölden: Belhan'daki kurtarma, Derinsu'nun kayık ustası. */
export const dag: DemoArticle[] = [
  {
    key: 'usta',
    language: 'tr',
    headline: 'Derinsu’nun son kayık ustası üç yüzüncü teknesini suya indirdi',
    standfirst:
      'Rüstem Dağlı elli dört yıldır tekne çatıyor ve hiçbirinin suya inişine bakmıyor. Son teknede iki imza var.',
    dateline: { place: 'Derinsu', date: '2026-01-16' },
    section: 'culture',
    genre: 'feature',
    topics: ['medtop:20001160', 'medtop:08000000'],
    urgency: 7,
    picture: { key: 'boatyard' },
    byline: 'tuna',
    people: ['dagli'],
    places: ['derinsu'],
    steps: [
      ...checkedAndOut(),
      rewrite([['yedi metrelik balıkçı kayığı', 'yedi buçuk metrelik balıkçı kayığı']], 'muhabir'),
    ],
    body: `Tekne suya değerken Rüstem Dağlı arkasını döndü. Elli dört yıldır böyle yapıyor.

“[q:dagli-1|Yüzecek mi diye bakmam. Bakarsan tekne senden şüphelenir],” diyor.

Derinsu Gölü’nün kıyısındaki çekekten perşembe günü suya inen yedi metrelik balıkçı kayığı, [s:usta-defteri|ustanın defterindeki üç yüzüncü tekne]. Birincisi, on yedi yaşında tek başına çattığı bir sandaldı. Hâlâ yüzüyor.

## Defter

Defter dediği, bildiğiniz bakkal defteri. Her satır bir tekne: boyu, ağacı, sahibi, parası. Yirmi üçüncü satırda para yerine “iki koyun” yazıyor, yüz kırkıncıda “helal olsun”.

Gölde bir zamanlar altı çekek vardı. Plastik tekneler gelince beşi kapandı.

“[q:dagli-2|Plastik çürümez, doğru. Ama çürümeyen şeyin ustası da olmaz],” diyor Dağlı.

## İki imza

Üç yıldır bir çırağı var: on dokuz yaşındaki torunu Zehra. Lise bitince kente gitmedi, rendeyi eline aldı. Üç yüzüncü teknenin kıç aynasında onun da imzası duruyor.

[[dagli-3]]

Sıradaki siparişin kaporası yatmış: dokuz metrelik bir gezi teknesi. Satır üç yüz bir.`,
  },
  {
    key: 'cig',
    language: 'tr',
    headline: 'Belhan’da çığın yolunu kestiği dört dağcıya 40 saat sonra ulaşıldı',
    standfirst: 'Dört dağcının da sağlık durumu iyi. Ekip gün batmadan geçide inmeyi hedefliyor.',
    dateline: { place: 'Belhan Geçidi', date: '2026-01-20' },
    section: 'society',
    genre: 'news',
    topics: ['medtop:20000156', 'medtop:03000000'],
    urgency: 1,
    picture: { key: 'pass' },
    byline: 'tuna',
    people: ['sarac'],
    organizations: ['rescue'],
    places: ['belhan'],
    events: ['avalanche'],
    steps: [
      ask('Son dakika. Telsizi kendim dinledim, saat 11.00.'),
      check(),
      approve(undefined, 'chief'),
      publish(),
    ],
    body: `Belhan Geçidi’nde pazar akşamı düşen çığ yüzünden mahsur kalan dört dağcıya salı günü saat 11.00’de ulaşıldı. Dağcılardan son haber [s:telsiz-kaydi|pazar saat 19.00’da] alınmıştı.

26 kişilik ekibin lideri Gülten Saraç telsizden, “[q:sarac-0|Dördü de yürüyor, birinin eldiveni eksik],” anonsunu geçti.

Geçitte hava sıcaklığı sıfırın altında 17 derece.`,
  },
  {
    key: 'sarac',
    language: 'tr',
    headline: '“Dağ acele edeni sevmez”: Belhan’da kırk saatin öyküsü',
    standfirst:
      'Gülten Saraç, dört dağcıyı sağ salim indiren ekibin lideri. O gece neden yola çıkmadıklarını anlattı.',
    dateline: { place: 'Belhan Geçidi', date: '2026-01-23' },
    section: 'society',
    genre: 'interview',
    topics: ['medtop:20000156', 'medtop:08000000'],
    urgency: 5,
    picture: { key: 'pass', caption: 'Ekip, ikinci bir çığa karşı sırt hattını izledi.' },
    byline: 'tuna',
    people: ['sarac'],
    organizations: ['rescue'],
    places: ['belhan'],
    events: ['avalanche'],
    steps: checkedAndOut('Ses kaydı kaynakta. Altı alıntı var.'),
    body: `Gülten Saraç çayı termostan değil, demlikten içiyor. Dağdan indiğinin işareti buymuş. Belhan Dağ Kurtarma’nın başında on dördüncü yılı. Salı günü ekibi, geçitte kırk saat mahsur kalan dört dağcıyı burnu bile kanamadan indirdi.

**Haber geldiğinde ne yaptınız?**

“[q:sarac-1|Önce haritaya değil, saate baktım. Yediydi, karanlıktı. Karanlıkta çıkarsan kurtarılacak kişi sayısını artırırsın.]”

**Aileler geçidin ağzında bekliyordu. Onlara ne dediniz?**

“[q:sarac-2|Gece çıkmayacağımızı. Bana en ağır gelen buydu, çıkmak değil.]”

Ekip pazartesi gün ağarırken yola koyuldu: 26 gönüllü, iki köpek, dört kızak. Gece sırttaki barınakta beklediler, salı sabahı yeniden yürüdüler. [s:telsiz-kaydi|Üç saatlik yol on dört saat] sürdü.

**Neden kısa yoldan gitmediniz?**

“[q:sarac-3|Dağ acele edeni sevmez. O yamaç bir kere boşalmıştı, ikincisini bize saklıyordu.]”

**Dört kişiyi nasıl buldunuz?**

“[q:sarac-4|Doğrusunu yapmışlardı: yerlerinden kıpırdamamışlar, karı oymuşlar, sırayla uyumuşlar. Biz bulmadık, onlar beklemeyi bildi.]”

## Fatura

Belhan’da son on iki ayın dokuzuncu kurtarmasıydı bu. Gönüllülerin hiçbiri ücret almıyor; yakıtı belediye, ipi bağışçılar karşılıyor.

**Masrafı kurtarılana ödetelim diyenler var.**

“[q:sarac-5|Fatura korkusuyla bir saat geç arayanın faturasını hesaplayan çıkmadı daha.]”

**Siz ne zaman korkarsınız?**

“[q:sarac-6|Telefon çaldığında değil, sustuğunda.]”`,
  },
]
