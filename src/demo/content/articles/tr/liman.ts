import { approve, ask, cancelSchedule, check, checkedAndOut, schedule } from '../../../steps.ts'
import type { DemoArticle } from '../../DemoArticle.ts'

/** Kumrova: türbin kanatları ve liman grevi. */
export const liman: DemoArticle[] = [
  {
    key: 'kanat',
    language: 'tr',
    headline: 'Kumrova’da dökülen on iki türbin kanadı Sundria yolunda',
    standfirst:
      'Eski tütün deposunda üretilen 38 metrelik kanatların ilk altısı cuma günü gemiye yükleniyor.',
    dateline: { place: 'Kumrova', date: '2026-02-05' },
    section: 'economy',
    genre: 'feature',
    topics: ['medtop:20001211', 'medtop:20000366'],
    urgency: 5,
    picture: { key: 'blades', caption: 'Kanatlar kalıptan çıkınca depoda bekletiliyor.' },
    byline: 'tuna',
    people: ['ilgaz'],
    organizations: ['poyraz', 'brack-wind'],
    places: ['kumrova', 'brack'],
    steps: checkedAndOut('Ağırlık ve sipariş bedeli irsaliyede.'),
    body: `Kalıp otuz sekiz metre. Kapağını kapatmak için on bir dakika var; sonra reçine donuyor, yanlış neyse öyle kalıyor.

Kumrova’daki Poyraz Kompozit, Sundria’nın Brack Adası’nda kurulan dört türbin için on iki kanat döktü. [s:irsaliye|Her biri 5,4 ton] gelen kanatların ilk altısı cuma günü gemiye yükleniyor, kalanı bir ay sonra yola çıkacak. Siparişin bedeli 1,9 milyon kron.

“[q:ilgaz-1|Kalıbı sabah açarsın, gece ne yaptıysan karşına çıkar],” diyor kalıphane ustabaşı Defne Ilgaz. Vardiyasında kırk kişi çalışıyor, yarıdan çoğu kadın.

## Aynı çatı, başka iş

Fabrika sekiz yıl önce, kapanan tütün deposunda açıldı. Bugün 460 çalışanı var. Kent geçen yıl, on yıldır ilk kez göç vermedi.

“[q:ilgaz-2|Babam bu çatının altında tütün denklerdi, ben rüzgâr denkliyorum],” diyor Ilgaz.

Deniz yolu on altı gün sürecek. Brack’ta ilk iki türbin {2026-01-28} günü şebekeye elektrik vermeye başlamış, kalan dört kule kanatsız beklemeye koyulmuştu.

Ustabaşı adayı hiç görmemiş. Kanatların nereye takılacağını, fabrikanın duvarına asılı bir kartpostaldan biliyor.`,
  },
  {
    key: 'grev',
    language: 'tr',
    headline: 'Kumrova Limanı’nda vinçler durdu, 14 gemi açıkta bekliyor',
    standfirst: 'Vinç operatörleri yüzde 22 zam istiyor; işletmenin son önerisi yüzde 12.',
    dateline: { place: 'Kumrova', date: '2026-03-09' },
    section: 'economy',
    genre: 'news',
    topics: ['medtop:20000530', 'medtop:20000524'],
    urgency: 2,
    picture: { key: 'cranes' },
    byline: 'tuna',
    people: ['taskin', 'yoruk'],
    organizations: ['port-union', 'kumrova-port', 'poyraz'],
    places: ['kumrova'],
    events: ['strike'],
    steps: checkedAndOut('Gemi sayısı saat 15.00 itibarıyla.'),
    body: `Kumrova Limanı’nda çalışan 118 vinç operatörü pazartesi sabahı iş bıraktı. Öğleden sonra [s:gemi-hareketleri|açıkta bekleyen gemi sayısı 14’e] çıktı.

Liman Emekçileri Birliği yüzde 22 zam ve gece vardiyasında her vince üçüncü bir operatör istiyor. Liman İşletmesi’nin [s:birlik-aciklama|son önerisi yüzde 12] oldu.

Birliğin işyeri temsilcisi Sevim Taşkın, “[q:taskin-1|Gece dörtte kırk metre yukarıda iki kişiyiz. Biri uyursa öteki düşünmek zorunda kalıyor],” dedi.

Liman Müdürü Hakan Yörükoğlu ise, “[q:yoruk-1|Masadan kalkan biz değiliz. Sandalyemiz hâlâ sıcak],” diye konuştu.

Rıhtımda kalan yükler arasında Brack Adası’na gidecek altı türbin kanadı da var.`,
  },
  {
    key: 'grev-bitti',
    language: 'tr',
    headline: 'Kumrova’da grev dördüncü gününde anlaşmayla bitti',
    standfirst:
      'Yüzde 17 zam ve gece vardiyasında üçüncü operatör. Yığılmanın erimesi bir hafta alacak.',
    dateline: { place: 'Kumrova', date: '2026-03-12' },
    section: 'economy',
    genre: 'news',
    topics: ['medtop:20000530'],
    urgency: 3,
    picture: { key: 'cranes', caption: 'Vinçler perşembe akşamı yeniden çalışmaya başladı.' },
    byline: 'tuna',
    people: ['taskin'],
    organizations: ['port-union', 'kumrova-port'],
    places: ['kumrova'],
    events: ['strike'],
    steps: [
      ask('Anlaşma metni elimizde; yüzde 17 ilk maddede.'),
      check(),
      approve(),
      schedule(1),
      cancelSchedule(),
    ],
    body: `Kumrova Limanı’nda pazartesi başlayan grev, perşembe akşamı imzalanan anlaşmayla sona erdi. Vinç operatörleri yüzde 17 zam alacak, gece vardiyasında her vinçte üç kişi çalışacak.

Birlik yüzde 22 istemiş, işletme yüzde 12 önermişti. İki taraf tam ortada buluştu.

“[q:taskin-2|Ortada buluşmadık, sabahın dördünde buluştuk],” dedi işyeri temsilcisi Sevim Taşkın.

Açıkta bekleyen gemi sayısı dört günde 14’ten [s:gemi-hareketleri|21’e çıkmıştı]. İşletme, yığılmanın bir haftada eriyeceğini hesaplıyor.`,
  },
]
