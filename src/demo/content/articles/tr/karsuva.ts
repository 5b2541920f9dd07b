import { approve, ask, check, rewrite, schedule, sendBack } from '../../../steps.ts'
import type { DemoArticle } from '../../DemoArticle.ts'

/** Karsuva: tramvay ihalesi ve deprem ölçüm ağı. */
export const karsuva: DemoArticle[] = [
  {
    key: 'seismic',
    language: 'tr',
    headline: 'Akpelit Üniversitesi deprem ölçüm ağını 40 istasyona çıkardı',
    standfirst:
      'Yeni istasyonlar, küçük sarsıntıların yerini birkaç yüz metre yanılmayla belirleyebiliyor.',
    dateline: { place: 'Karsuva', date: '2026-03-06' },
    section: 'science',
    genre: 'news',
    topics: ['medtop:13000000', 'medtop:20000153'],
    urgency: 5,
    picture: { key: 'seismograph' },
    byline: 'tuna',
    people: ['toprak'],
    organizations: ['university'],
    places: ['karsuva', 'akpelit'],
    steps: [ask(), check(), approve(), schedule(30)],
    body: `Akpelit Üniversitesi, bölgedeki deprem ölçüm ağına on iki istasyon ekledi. Ağda artık 40 istasyon var.

Prof. Leyla Toprakçı, “[q:toprak-1|Ölçmediğiniz bir sarsıntıyı anlayamazsınız],” ifadesini kullandı.

Veriler üniversitenin sitesinde beş dakikada bir yenilenecek.`,
  },
  {
    key: 'toprakci',
    language: 'tr',
    headline: '“Küçük deprem büyüğün adresini verir, tarihini değil”',
    standfirst:
      'Leyla Toprakçı ile yeni ölçüm ağını, köy okullarındaki istasyonları ve en sevmediği soruyu konuştuk.',
    dateline: { place: 'Akpelit', date: '2026-03-09' },
    section: 'science',
    genre: 'interview',
    topics: ['medtop:13000000', 'medtop:20000153'],
    urgency: 6,
    picture: { key: 'seismograph', caption: 'Ağın bir günlük kaydı.' },
    byline: 'tuna',
    people: ['toprak'],
    organizations: ['university'],
    places: ['akpelit', 'karsuva'],
    steps: [
      ask('Söyleşi kaydı kaynakta, 48 dakika.'),
      sendBack('Giriş 42 istasyon diyor. 28 artı 12, 40 eder; haberimizde de 40.'),
      rewrite([['bugün 42 istasyon', 'bugün 40 istasyon']]),
      ask('Düzelttim: 40.'),
    ],
    body: `Akpelit Üniversitesi’nin bodrumunda, kalorifer dairesinin yanında bir oda. Duvarda kırk yeşil çizgi akıyor. Leyla Toprakçı odaya girince önce çizgilere, sonra misafirine bakıyor.

Bölgedeki ağ iki ay önce 28 istasyondan oluşuyordu; bugün 42 istasyon var.

**Hocam, on iki istasyon neyi değiştirdi?**

“[q:toprak-2|Ağ kulak gibidir: sesi artırmaz, nereden geldiğini söyler. Eskiden ‘şu dağın oralarda’ diyorduk, şimdi ‘şu derenin altında’ diyoruz.]”

**Yeni istasyonların yarısı köy okullarının bahçesinde. Neden?**

“[q:toprak-3|Bekçisi var, elektriği var, kapısı kilitli. Bir de teneffüsleri saniyesi saniyesine biliyoruz.]”

**Deprem önceden bilinebilir mi?**

“[q:toprak-4|Hayır. Bunu her söyleyişimde salondan birkaç kişi çıkar, kalanlarla asıl işi konuşuruz.]”

Asıl iş, haritadaki sıklık. Ağ kurulalı kaydedilen sarsıntıların çoğunu kimse hissetmedi.

**Hissedilmeyen deprem ne işe yarar?**

“[q:toprak-5|Küçük deprem büyüğün adresini verir, tarihini değil.]”

**Adresi öğrenen ne yapmalı?**

“[q:toprak-6|Binası sağlam olanın bana ihtiyacı yok. Binası çürük olanın da yok, onun mühendise ihtiyacı var.]”`,
  },
  {
    key: 'tram',
    language: 'tr',
    headline: 'Karsuva’da tramvayın ilk ihalesine üç firma katıldı',
    standfirst: 'Dokuz kilometrelik hattın ilk bölümü için en düşük teklif 2,3 milyar lira.',
    dateline: { place: 'Karsuva', date: '2026-03-11' },
    section: 'economy',
    genre: 'news',
    topics: ['medtop:20001362', 'medtop:04000000'],
    urgency: 4,
    picture: { key: 'tram' },
    byline: 'tuna',
    people: ['erden'],
    organizations: ['karsuva'],
    places: ['karsuva'],
    events: ['tender'],
    steps: [
      ask('Teklif tutarlarını tutanakla karşılaştırır mısınız?'),
      check(
        [
          {
            words: 'Üç firma teklif verdi.',
            kind: 'number',
            outcome: 'verified',
            evidence: { source: 'İhale tutanağı', excerpt: 'Üç istekli teklif sunmuştur.' },
          },
          {
            words: 'en düşük teklif 2,3 milyar lira',
            kind: 'number',
            outcome: 'verified',
            evidence: { source: 'İhale tutanağı', excerpt: '2.300.000.000 TL' },
          },
          {
            words: 'Sonuç on beş gün içinde açıklanacak.',
            kind: 'fact',
            outcome: 'unverifiable',
            note: 'Tutanakta süre yok; belediye telefonda doğruladı, yazılı yanıt vermedi.',
            ruling: {
              by: 'yaziisleri',
              reason: 'Süre kanunda yazılı; cümle kalabilir.',
            },
          },
        ],
        'Üç rakam, biri yazı işlerinin kararıyla.',
      ),
    ],
    body: `Karsuva Belediyesi, tramvay hattının ilk bölümü için çarşamba günü ihale yaptı. [s:ihale|Üç firma teklif verdi.]

Dokuz kilometrelik hattın 3,8 kilometrelik ilk bölümü için en düşük teklif 2,3 milyar lira oldu. Sonuç on beş gün içinde açıklanacak.

Belediye Başkanı Kaan Erdenay, “[q:erden-1|İlk kazmayı sonbaharda vuracağız, sözümüz sözdür],” diye konuştu.`,
  },
  {
    key: 'tramvay-gorus',
    language: 'tr',
    headline: 'Rayı döşemek kolay, durakta beklemek zor',
    standfirst: 'Karsuva tramvayını konuşuyor. Tramvayı bekleyecek olanı konuşan yok.',
    dateline: { place: 'Karsuva', date: '2026-03-13' },
    section: 'politics',
    genre: 'opinion',
    topics: ['medtop:20001362', 'medtop:20001265'],
    urgency: 7,
    picture: { key: 'tram', caption: 'Hattın belediyenin broşüründeki hâli.' },
    byline: 'alkan',
    writer: 'yaziisleri',
    people: ['erden'],
    organizations: ['karsuva'],
    places: ['karsuva'],
    events: ['tender'],
    steps: [
      ask('Görüş yazısı; rakamlar ihale tutanağından.', 'yaziisleri'),
      check(),
      approve(),
      rewrite(
        [['kilometresi 605 milyon lira', 'kilometresi aşağı yukarı 605 milyon lira']],
        'yaziisleri',
      ),
    ],
    body: `Çarşamba günü üç zarf açıldı, en küçüğünden 2,3 milyar lira çıktı. İlk bölüm 3,8 kilometre; bölün, kilometresi 605 milyon lira eder. Çarşı o gün bugündür bu sayıyı konuşuyor.

Ben başka bir sayının peşindeyim: yedi. Broşüre göre tramvay yedi dakikada bir gelecek. Güzel. Peki sabah altıda? Akşam on birde? Pazar günü? Broşürde yok. Sorduk, belediyede de yok.

Bu kent tramvayı bir kere gördü, yaşı yetmişi geçenler hatırlar. Rayı sökülmeden önce tramvayın kendisi seyrelmişti. Önce on dakikada bir, sonra yirmi, sonra “gelirse”. Kimse bir sabah kalkıp tramvayı kaldırmadı; tramvay beklene beklene bitti.

Başkan Kaan Erdenay ilk kazma için söz verdi: “[q:erden-1|İlk kazmayı sonbaharda vuracağız, sözümüz sözdür].” Kazma kolay; töreni olur, kurdelesi olur. Gece yarısı seferine kurdele kesen çıkmaz.

İhale şartnamesine bir satır ekleyin: Son tramvay kaçta? O satırı yazan, rayı da döşer.`,
  },
]
