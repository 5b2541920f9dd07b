import { ask, checkedAndOut } from '../../../steps.ts'
import type { DemoArticle } from '../../DemoArticle.ts'

/** Sundria haberlerinin Türkçesi. */
export const sundria: DemoArticle[] = [
  {
    key: 'dredging-tr',
    language: 'tr',
    headline: 'Port Ellery limanı iki yıllık beklemenin ardından derinleştirilecek',
    standfirst:
      'Kent meclisi, kış fırtınaları dindiğinde başlayacak çalışma için 14,2 milyon kron ayırdı.',
    dateline: { place: 'Port Ellery', date: '2026-02-11' },
    section: 'politics',
    genre: 'news',
    topics: ['medtop:11000000', 'medtop:20000343'],
    urgency: 4,
    picture: {
      key: 'harbour',
      caption: 'İç liman, sular çekildiğinde.',
      alt: 'Sular çekilmişken iç limanda bağlı duran teknelerin çizimi',
    },
    byline: 'tuna',
    people: ['odell'],
    organizations: ['council', 'harbour'],
    places: ['ellery'],
    events: ['vote'],
    steps: checkedAndOut(),
    body: `Port Ellery kent meclisi, iç limanın derinleştirilmesini salı günü 4’e karşı 11 oyla kabul etti.

Plan için [s:budget|14,2 milyon kron] ayrıldı; kanalın boydan boya 6,5 metreye indirilmesi öngörülüyor. Liman İdaresi’nin kayıtlarına göre derinlik son ölçümde [s:harbour-log|4,1 metreydi].

Belediye Başkanı Ruth Odell oylamanın ardından, “[q:odell-1|Bunun için iki kış bekledik, teknelerin daha fazla bekleyecek hâli kalmamıştı.]” dedi.

Çalışmalar mart sonunda başlayacak, kuşların yuva yaptığı dış havzada 1 Nisan ile 30 Haziran arasında duracak.`,
  },
  {
    key: 'heron-tr',
    language: 'tr',
    headline: '“Her balıkçılı tek tek saydık”: Tarama gemisine evet diyen biyolog',
    standfirst:
      'Hanne Lindqvist on dokuz bahardır Sund sazlığında. Çalışmaya neden karşı çıkmadığını anlattı.',
    dateline: { place: 'Sund', date: '2026-02-26' },
    section: 'science',
    genre: 'interview',
    topics: ['medtop:06000000', 'medtop:20000420'],
    urgency: 6,
    picture: {
      key: 'marsh',
      caption: 'İki köprü arasındaki Sund sazlığı.',
      alt: 'Geniş bir göğün altında sazlık ve bir gri balıkçıl çizimi',
    },
    byline: 'tuna',
    people: ['lindqvist'],
    organizations: ['institute'],
    places: ['sund', 'marsh'],
    steps: [],
    body: `Hanne Lindqvist, Sazlık Enstitüsü’nün kapısını balıkçı çizmeleriyle açıyor. Gelgit, diyor, gazeteyi beklemez.

Ekibi son sayımda 212 çift gri balıkçıl saydı; bir yıl öncesinden 40 fazla. Lindqvist, “[q:lind-1|İki köprü arasındaki her balıkçılı tek tek, hem de iki kez saydık; ilk sayı fazla güzel görünüyordu.]” dedi.

Çoğu kişi enstitünün liman planını mahkemeye taşımasını bekliyordu. Enstitü bunun yerine nisan ile haziran arasında dış havzada çalışılmayacağını öngören bir takvim imzaladı.`,
  },
  {
    key: 'ferry-adrift-tr',
    language: 'tr',
    headline: 'Sund feribotu boğazda 64 kişiyle sürüklendi',
    standfirst: 'Sahil Güvenlik, Kittiwake’i yedeğine aldı. Yaralanan yok.',
    dateline: { place: 'Port Ellery', date: '2026-03-10' },
    section: 'world',
    genre: 'news',
    topics: ['medtop:20000145'],
    urgency: 3,
    picture: {
      key: 'ferry',
      caption: 'Kittiwake, Port Ellery ile Sund arasında çalışıyor.',
      alt: 'Akşam ışığında boğazı geçen bir feribotun çizimi',
    },
    byline: 'tuna',
    people: ['selby'],
    organizations: ['ferries', 'coastguard'],
    places: ['narrows', 'ellery', 'sund'],
    events: ['kittiwake'],
    steps: [ask('Çeviri. 64 sayısı: 61 yolcu, üç mürettebat.')],
    body: `Port Ellery ile Sund arasında çalışan *Kittiwake* feribotunun makineleri salı sabahı 06.25’te boğazın ortasında durdu. [s:coastguard-statement|Sahil Güvenlik], içindeki 64 kişiden yaralanan olmadığını açıkladı.

06.58’de gelen *Tern* adlı Sahil Güvenlik botu feribotu yedeğine aldı, yolcular 08.40’ta Port Ellery’de karaya çıktı.

Gece nöbetinden dönen hemşire Amara Selby, “[q:selby-1|Çocuklar gezinin parçası sandı. Ben on iki saatlik nöbetten çıkmıştım, çoğunu uyuyarak geçirdim; büyükler ne düşündü, bilemem],” dedi.`,
  },
]
