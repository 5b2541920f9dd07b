import { count, decimal, share } from '../text/numbers.ts'
import type { Theme } from './Theme.ts'

export const market: Theme = {
  section: 'economy',
  topics: ['medtop:04000000', 'medtop:20000385', 'medtop:20000344'],
  organization: 'exchange',
  subjects: [
    { en: 'the price of wheat', tr: 'buğday fiyatı' },
    { en: 'the price of barley', tr: 'arpa fiyatı' },
    { en: 'the price of olive oil', tr: 'zeytinyağı fiyatı' },
    { en: 'the price of milk', tr: 'süt fiyatı' },
    { en: 'the price of timber', tr: 'kereste fiyatı' },
    { en: 'the price of fish', tr: 'balık fiyatı' },
  ],
  facts: (random) => ({
    level: count(random, 74, 640),
    change: share(random, 1, 17),
    stocks: share(random, 22, 94),
    weeks: count(random, 2, 9),
    volume: count(random, 900, 48000),
    forecast: decimal(random, 1, 12),
  }),
  en: {
    headlines: [
      '{subject} [falls|rises] for week {weeks} in {place}',
      '{place}: {subject} at {level} crowns',
      '{change} in a week: {subject} [worries|pleases] farmers',
      'Full stores press on {subject}',
    ],
    laterHeadlines: [
      '{subject} steadies',
      'Why {subject} does not reach the shops',
      'Farmers near {place} hold back stocks',
      '{subject}: exchange halts trade for an hour',
    ],
    standfirsts: [
      'Stores are filled to {stocks}. Dealers point to the weather.',
      'The week brought a change of {change}; {volume} tonnes were traded.',
    ],
    leads: [
      '{subject} closed at {level} crowns at {org} on {weekday}, {change} away from the week before.',
      'For {weeks} weeks in a row {subject} has moved in one direction at {org}.',
    ],
    laterLeads: [
      '{subject} steadied at {org} on {weekday}, after {weeks} restless weeks.',
      '{org} stopped trade for an hour on {weekday}, when {subject} moved by {change}.',
    ],
    details: [
      'Stores are filled to {stocks}, against {pct:20-90} in the same week last year.',
      '{volume} tonnes were traded.',
      'Dealers expect a harvest {pct:2-14} below the average of five years.',
      'Transport has become dearer by {pct:1-11} since {month}.',
      'Bakers and dairies buy for {n:2-6} months ahead.',
      'In the shops the price moved by {pct:1-5} only.',
      'Rain in {nextmonth} would change the picture.',
      'Contracts for delivery in spring stood {n:3-40} crowns higher.',
      'Exports made up {pct:11-48} of the trade.',
      'Farms pay {d:1-4} crowns for a litre of diesel.',
    ],
    quotes: {
      chief: [
        'The market is not mad, it is only early',
        'We look at the sky as often as at the screen, and the sky is the better adviser',
      ],
      second: [
        'At {level} crowns I pay to be allowed to work',
        'I have sold half and sleep half as well',
      ],
      third: [
        'Of a crown at the till, {n:9-24} cents come from the field; that is why you hardly see it',
        'A swing of {change} is uncomfortable, it is not unusual',
      ],
    },
  },
  tr: {
    headlines: [
      '{place’de} {subject} {level} kron',
      '{place’de} {subject} {weeks} haftadır aynı yönde',
      '{subject} bir haftada {change} değişti',
    ],
    laterHeadlines: ['{place’de} {subject} duruldu', '{place’de} çiftçi ürününü bekletiyor'],
    standfirsts: [
      'Depolar {stocks} dolu. Tüccar hava durumunu gösteriyor.',
      'Bu hafta {volume} ton ürün el değiştirdi.',
    ],
    leads: [
      '{org’de} {subject} {weekday} gününü {level} krondan kapattı; haftalık değişim {change}.',
      '{org’de} {subject} {weeks} haftadır aynı yönde hareket ediyor.',
    ],
    laterLeads: [
      'Hareketli {weeks} haftanın ardından {org’de} {subject} {weekday} günü duruldu.',
      '{subject} {change} değişince {org’de} işlemlere {weekday} günü bir saat ara verildi.',
    ],
    details: [
      'Depolar {stocks} dolu; geçen yıl aynı hafta bu oran {pct:20-90} idi.',
      'Hafta boyunca {volume} ton ürün satıldı.',
      'Tüccar, hasadın beş yıllık ortalamanın {pct:2-14} altında kalmasını bekliyor.',
      'Taşıma ücretleri {month} ayından bu yana {pct:1-11} arttı.',
      'Raf fiyatındaki değişim {pct:1-5} ile sınırlı kaldı.',
      'İhracatın payı {pct:11-48} oldu.',
    ],
    quotes: {
      chief: ['Piyasa deli değil, yalnızca aceleci'],
      second: ['{level} krona satarsam çalışmak için üste para veririm'],
      third: ['{change} oynama rahatsız edicidir ama olağan dışı değildir'],
    },
  },
}
