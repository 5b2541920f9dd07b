import { amount, count } from '../text/numbers.ts'
import type { Theme } from './Theme.ts'

export const railway: Theme = {
  section: 'society',
  topics: ['medtop:04000000', 'medtop:20000209', 'medtop:20000139', 'medtop:20000621'],
  organization: 'transit',
  subjects: [
    { en: 'the ferry timetable', tr: 'feribot tarifesi' },
    { en: 'the bridge closure', tr: 'köprünün kapatılması' },
    { en: 'the night train', tr: 'gece treni seferleri' },
    { en: 'the bus fares', tr: 'otobüs ücretleri' },
    { en: 'the level crossing accident', tr: 'hemzemin geçit kazası' },
    { en: 'the cycle route', tr: 'bisiklet yolu projesi' },
  ],
  facts: (random) => ({
    riders: count(random, 900, 61000),
    minutes: count(random, 4, 75),
    price: amount(random, 2, 140),
    trips: count(random, 3, 48),
    length: count(random, 2, 118),
    weeks: count(random, 2, 28),
  }),
  en: {
    headlines: [
      '{subject}: {riders} passengers affected in {place}',
      '{place} to [lose|gain] {minutes} minutes through {subject}',
      '{subject}: {trips} trips a day from {nextmonth}',
      'Long queues in {place} because of {subject}',
    ],
    laterHeadlines: [
      '{subject} to last {weeks} weeks longer',
      '{place} returns to normal after {subject}',
      'Operator [explains|defends] {subject}',
      'Report on {subject} names [rust|human error|an old signal]',
    ],
    standfirsts: [
      '{riders} people a day are affected. The detour takes {minutes} minutes.',
      'The operator puts the cost at {price}. Passengers want a timetable that holds.',
    ],
    leads: [
      '{org} will run {trips} trips a day from {nextmonth}; {subject} had been argued about for years.',
      'Because of {subject}, {riders} people in {place} take {minutes} minutes longer to work since {weekday}.',
      '{subject} in {place} came as a surprise on {weekday}, also to those who drive.',
    ],
    laterLeads: [
      '{org} admitted on {weekday} that {subject} would last {weeks} weeks longer than announced.',
      'A report on {subject} in {place}, published on {weekday}, runs to {n:14-190} pages.',
    ],
    details: [
      'About {riders} people use the line on a working day.',
      'The detour is {length} kilometres long and takes {minutes} minutes.',
      'A single ticket costs {d:2-8} crowns, a monthly one {n:38-120}.',
      'The operator puts the cost at {price}.',
      'The work is to take {weeks} weeks.',
      '{pct:71-96} of the trains were on time last month, after {pct:62-90} in the month before.',
      'The carriages were built in {y:1978-2016}.',
      'Buses run every {n:10-40} minutes instead.',
      'Cyclists may use the old towpath.',
      'The signal had been checked {n:2-40} days earlier and found in order.',
      'The regional parliament is to hear the operator in {nextmonth}.',
    ],
    quotes: {
      chief: [
        'The first boat leaves at ten past six, and it will leave with whoever is on it',
        'I would rather close it for {weeks} weeks than explain why I did not',
      ],
      second: [
        'A timetable that holds on four days of five is a lottery with stops',
        'Nobody should have to choose between a late shift and a way home',
      ],
      third: [
        'Steel tells you years before that it is tired, if anybody asks',
        'Add one track and you move the queue; add one train and you shorten it',
      ],
    },
  },
  tr: {
    headlines: [
      '{place’de} {subject} {riders} yolcuyu etkiliyor',
      '{place’de} {subject}: yol {minutes} dakika uzadı',
      '{place’de} {nextmonth} ayından itibaren günde {trips} sefer',
    ],
    laterHeadlines: ['{place’de} {subject} {weeks} hafta uzadı', '{place’de} ulaşım normale döndü'],
    standfirsts: [
      'Günde {riders} kişi etkileniyor; dolambaç {minutes} dakika sürüyor.',
      'İdare maliyeti {price} olarak açıkladı.',
    ],
    leads: [
      '{org}, {nextmonth} ayından itibaren günde {trips} sefer yapacak.',
      '{subject} nedeniyle {place’de} {riders} kişi {weekday} gününden beri işe {minutes} dakika geç varıyor.',
    ],
    laterLeads: [
      '{org}, {subject~in} açıklanandan {weeks} hafta uzun süreceğini {weekday} günü kabul etti.',
      '{place’deki} {subject} ile ilgili rapor {weekday} günü yayımlandı.',
    ],
    details: [
      'Hattı iş günlerinde yaklaşık {riders} kişi kullanıyor.',
      'Dolambaç {length} kilometre ve {minutes} dakika sürüyor.',
      'Tek biniş {d:2-8} kron, aylık bilet {n:38-120} kron.',
      'İdare maliyeti {price} olarak hesapladı.',
      'Çalışmaların {weeks} hafta sürmesi bekleniyor.',
      'Geçen ay seferlerin {pct:71-96} kadarı zamanında yapıldı.',
      'Vagonlar {y:1978-2016} yapımı.',
      'Bunun yerine {n:10-40} dakikada bir otobüs kalkıyor.',
    ],
    quotes: {
      chief: ['İlk sefer altıyı on geçe kalkar, kim bindiyse onunla kalkar'],
      second: ['Beş günün dördünde tutan tarife, durakları olan bir piyangodur'],
      third: ['Çelik yorulduğunu yıllar önceden söyler, soran olursa'],
    },
  },
}
