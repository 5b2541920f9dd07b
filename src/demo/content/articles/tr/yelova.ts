import { approve, ask, check, checkedAndOut, publish } from '../../../steps.ts'
import type { DemoArticle } from '../../DemoArticle.ts'

/** Yelova'da su: barajda ne var, tarlaya ne varıyor. */
export const yelova: DemoArticle[] = [
  {
    key: 'dam',
    language: 'tr',
    headline: 'Yelova barajında doluluk yüzde 62’ye çıktı',
    standfirst: 'Su İdaresi, yaz için kısıntı beklemiyor ama tasarruf çağrısını sürdürüyor.',
    dateline: { place: 'Yelova', date: '2026-02-27' },
    section: 'society',
    genre: 'news',
    topics: ['medtop:06000000', 'medtop:20000270'],
    urgency: 4,
    picture: { key: 'dam' },
    byline: 'tuna',
    people: ['solmaz'],
    organizations: ['water'],
    places: ['yelova'],
    steps: checkedAndOut(),
    body: `Yelova’nın içme suyunu sağlayan barajda doluluk oranı [s:su-raporu|yüzde 62’ye yükseldi]. Oran geçen yılın aynı gününde yüzde 48’di.

Su İşleri Müdürü Nermin Solmaz, “[q:solmaz-1|Yağış beklediğimizden iyi geldi ama musluğu açık bırakacak kadar değil],” dedi.

İdare, yaz aylarında kentte kısıntı öngörmüyor. Yelova’da kişi başına günlük kullanım 168 litre.`,
  },
  {
    key: 'sulama',
    language: 'tr',
    headline: 'Baraj doldu, tarla neden susuz? Yelova’da suyun hesabı',
    standfirst:
      'Doluluk geçen yıldan yüksek, çiftçiye ayrılan su daha az. Aradaki fark ne göğe uçuyor ne kente gidiyor.',
    dateline: { place: 'Yelova', date: '2026-03-08' },
    section: 'economy',
    genre: 'analysis',
    topics: ['medtop:20000270', 'medtop:20000210'],
    urgency: 5,
    picture: { key: 'canal' },
    byline: 'tuna',
    people: ['solmaz', 'aydiner'],
    organizations: ['water', 'farmers'],
    places: ['yelova'],
    steps: [
      ask('Hesabı adım adım yazdım; etütteki tablo 3 ve 7 ile karşılaştırır mısınız?'),
      check(),
      approve('52 × 0,65 = 33,8 ve 46 × 0,88 = 40,5. Tutuyor.'),
      publish(),
    ],
    body: `Yelova Barajı’nda doluluk yüzde 62. Geçen yıl bu günlerde yüzde 48’di. Buna karşın ovadaki 3.400 çiftçiye ayrılan su bu sezon 52 milyon metreküpten [s:su-raporu|46 milyon metreküpe] indirildi. Çiftçi soruyor: Su varsa nerede?

## Barajdaki su

Baraj dolduğunda 140 milyon metreküp tutuyor. Bugün içinde 86,8 milyon metreküp var. Geçen sezonun sonunda doluluk yüzde 21’e kadar düşmüş, kentin bazı mahallelerine iki hafta boyunca gece su verilememişti. Meclis bunun üzerine bir sınır koydu: hiçbir yıl yüzde 30’un, yani 42 milyon metreküpün altına inilmeyecek.

“[q:solmaz-2|Geçen yılı barajın dibini görerek kapattık. Bir daha görmek istemiyorum],” diyor Su İşleri Müdürü Nermin Solmaz.

Sınır çiftçiden 6 milyon metreküp aldı. Kentten almadı: 310 bin kişi, kişi başına günde 168 litreden, yılda 19 milyon metreküp kullanmayı sürdürüyor.

## Yoldaki su

Asıl kayıp başka yerde. Suyu ovaya taşıyan 84 kilometrelik kanalın 52 kilometresi hâlâ toprak. [s:sulama-etudu|Yüzde 35’i yolda kayboluyor]: 46 milyonun 16,1 milyonu tarlaya varmadan toprağa karışıyor. Bu su, Yelova kentine on ay yeterdi.

> Çiftçiye 46 milyon yazılıyor, tarlaya 29,9 milyon varıyor.

“[q:aydiner-1|Bize suyun azaldığını söylüyorlar. Su azalmadı, yolu delindi],” diyor Çiftçiler Birliği Başkanı Selma Aydıner.

## Kaplamanın hesabı

İdarenin geçen yıl yaptırdığı etüt, toprak kanal betonla kaplanırsa kaybın [s:sulama-etudu|yüzde 12’ye] ineceğini söylüyor. O zaman kısılmış 46 milyonla bile tarlaya 40,5 milyon metreküp ulaşırdı. Geçen yıl, kısıntı yokken ulaşan 33,8 milyondu.

1. Kaplamanın bedeli 234 milyon lira, kilometresi 4,5 milyondan.
2. Bütçede bu yıl için ayrılan 40 milyon lira, yani dokuz kilometrelik pay.
3. Bu hızla iş altı yıl sürer.

Birlik, işe en kötü on dört kilometreden başlanmasını istiyor; etüde göre kaybın yarısı orada. İdare öneriyi incelediğini söylüyor.

Baraj dolabilir. Hesap, kanal delik kaldıkça açık verecek.`,
  },
]
