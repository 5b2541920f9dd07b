import { count } from '../text/numbers.ts'
import type { Theme } from './Theme.ts'

export const museum: Theme = {
  section: 'culture',
  topics: ['medtop:01000000', 'medtop:20000002', 'medtop:20000038', 'medtop:20000498'],
  organization: 'museum',
  subjects: [
    { en: 'the exhibition of harbour paintings', tr: 'liman resimleri sergisi' },
    { en: 'the restored reading room', tr: 'onarılan okuma salonu' },
    { en: 'the summer festival', tr: 'yaz festivali' },
    { en: 'the photography prize', tr: 'fotoğraf ödülü' },
    { en: 'the return of the bronze bell', tr: 'tunç çanın dönüşü' },
    { en: 'the film week', tr: 'film haftası' },
  ],
  facts: (random) => ({
    works: count(random, 24, 480),
    visitors: count(random, 2100, 98000),
    rooms: count(random, 3, 19),
    lenders: count(random, 2, 27),
    ticket: count(random, 4, 18),
    age: count(random, 40, 310),
  }),
  en: {
    headlines: [
      '{place} opens {subject}',
      '{works} works, {rooms} rooms: {subject} in {place}',
      'Why {subject} is worth the journey to {place}',
      '{subject}: {place} shows what lay in the cellar',
    ],
    laterHeadlines: [
      '{visitors} have seen {subject}',
      '{subject} in {place} to stay until {nextmonth}',
      'Argument over {subject}',
      'A prize for {subject}',
    ],
    standfirsts: [
      '{works} works from {lenders} collections, many of them for the first time.',
      'The doors open on {weekday}. A ticket costs {ticket} crowns.',
    ],
    leads: [
      'With {works} works in {rooms} rooms, {org} opens {subject} on {weekday}.',
      'For {age} years hardly anybody saw it; from {weekday} {org} shows {subject}.',
    ],
    laterLeads: [
      '{visitors} people have been to {subject} in {place}, more than {org} had hoped for in a year.',
      '{org} will keep {subject} open until the end of {nextmonth}, it said on {weekday}.',
    ],
    details: [
      '{works} works are on show, {n:5-60} of them for the first time.',
      'They come from {lenders} public and private collections.',
      'The oldest piece is {age} years old and no larger than a hand.',
      'A ticket costs {ticket} crowns; on the first Sunday of the month nobody pays.',
      'The restorers kept one shelf as the water had left it.',
      'The catalogue has {n:96-420} pages and is bilingual.',
      'The rooms had been closed since {lastyear} because of damp.',
      'School classes are shown round in the mornings, {n:2-9} of them a day.',
      'An audio guide of {n:25-70} minutes tells the story in four languages.',
      'Insurance alone took up {pct:8-30} of the budget.',
    ],
    quotes: {
      chief: [
        'We did not want to show treasures, we wanted to show what people did with their hands',
        'A museum is allowed to be quiet, but it is not allowed to be dusty',
      ],
      second: [
        'I have walked past this building for thirty years and never knew what was in it',
        'Somebody painted that light on a morning when it was real, and you can tell',
      ],
      third: [
        'The hardest work was to leave things out; {n:200-900} pieces went back into the depot',
        'Visitors stop where we did not expect it, at the tools and at the letters',
      ],
    },
  },
  tr: {
    headlines: [
      '{place’de} {subject} açılıyor',
      '{works} eser, {rooms} salon: {place’de} {subject}',
      '{place} Kent Müzesi’nde {subject} başladı',
    ],
    laterHeadlines: [
      '{place’deki} {subject~i} {visitors} kişi gördü',
      '{place’deki} {subject} {nextmonth} ayına kadar uzatıldı',
    ],
    standfirsts: [
      '{lenders} koleksiyondan {works} eser; birçoğu ilk kez sergileniyor.',
      'Kapılar {weekday} günü açılıyor. Bilet {ticket} kron.',
    ],
    leads: [
      '{org}, {rooms} salonda {works} eserle {subject~i} {weekday} günü ziyarete açıyor.',
      '{age} yıl boyunca pek kimsenin görmediği eserler {weekday} gününden itibaren {place’de}.',
    ],
    laterLeads: [
      '{place’deki} {subject~i} bugüne kadar {visitors} kişi ziyaret etti.',
      '{org}, {subject~in} {nextmonth} ayı sonuna kadar uzatıldığını {weekday} günü duyurdu.',
    ],
    details: [
      'Eserlerden {n:5-60} tanesi ilk kez sergileniyor.',
      'Eserler {lenders} kamu ve özel koleksiyonundan geliyor.',
      'En eski parça {age} yaşında ve bir elden büyük değil.',
      'Bilet {ticket} kron; ayın ilk pazarı giriş ücretsiz.',
      'Salonlar rutubet nedeniyle {lastyear} yılından beri kapalıydı.',
      'Katalog {n:96-420} sayfa ve iki dilli.',
      'Sabahları günde {n:2-9} okul grubu gezdiriliyor.',
    ],
    quotes: {
      chief: [
        'Hazine göstermek istemedik, insanların elleriyle ne yaptığını göstermek istedik',
        'Müze sessiz olabilir ama tozlu olamaz',
      ],
      second: ['Bu binanın önünden otuz yıl geçtim, içinde ne olduğunu bilmiyordum'],
      third: ['En zor iş dışarıda bırakmaktı; {n:200-900} parça depoya döndü'],
    },
  },
}
