import { amount, count } from '../text/numbers.ts'
import type { Theme } from './Theme.ts'

export const trial: Theme = {
  section: 'society',
  topics: ['medtop:02000000', 'medtop:20000106', 'medtop:20000082', 'medtop:20000121'],
  organization: 'court',
  subjects: [
    { en: 'the bribery trial', tr: 'rüşvet davası' },
    { en: 'the harbour fraud case', tr: 'liman dolandırıcılığı davası' },
    { en: 'the case of the forged paintings', tr: 'sahte tablo davası' },
    { en: 'the appeal over the clinic', tr: 'klinik davasının temyizi' },
    { en: 'the trial over the collapsed hall', tr: 'çöken salon davası' },
    { en: 'the data theft case', tr: 'veri hırsızlığı davası' },
  ],
  facts: (random) => ({
    accused: count(random, 2, 14),
    years: count(random, 2, 11),
    loss: amount(random, 1, 64),
    witnesses: count(random, 9, 86),
    pages: count(random, 140, 9800),
    session: count(random, 3, 34),
  }),
  en: {
    headlines: [
      '{accused} go on trial in {place}',
      '{subject}: prosecutor asks for {years} years',
      'Court in {place} [opens|takes up] {subject}',
      'Verdict in {subject} expected in {nextmonth}',
    ],
    laterHeadlines: [
      '{subject}: witness contradicts [the accused|earlier statement]',
      'Defence asks to stop {subject}',
      '{years} years: court in {place} [gives its verdict|decides]',
      '{subject} adjourned to {nextmonth}',
    ],
    standfirsts: [
      'The damage is put at {loss}. All the accused deny the charges.',
      '{witnesses} witnesses are to be heard. The file has {pages} pages.',
    ],
    leads: [
      '{accused} people stood before {org} on {weekday} at the beginning of {subject}.',
      'The prosecution asked on {weekday} for up to {years} years in {subject} at {org}.',
      'After {session} days in court, {subject} in {place} is coming to its end.',
    ],
    laterLeads: [
      'A witness in {subject} at {org} took back part of an earlier statement on {weekday}.',
      'The defence asked {org} on {weekday} to stop {subject}, because files had reached it late.',
    ],
    details: [
      'The damage is put at {loss}.',
      'All {accused} accused deny what they are charged with.',
      'The file has {pages} pages; {witnesses} witnesses are to be heard.',
      'The case goes back to an audit in {lastyear}.',
      'Under the law the offence carries up to {years} years.',
      'The court has set down {n:8-30} more days, into {nextmonth}.',
      'Two of the accused have agreed to pay back {m:1-9}.',
      'An expert’s report of {n:40-320} pages was read out in part.',
      'The judge asked the public twice to be quiet.',
      'Until there is a verdict, the accused count as innocent.',
      'One of the accused was excused because of illness.',
      'The defence may appeal within {n:7-30} days.',
    ],
    quotes: {
      chief: [
        'The traces lead through {n:4-19} accounts and always end at the same desk',
        'This was no oversight, this was a system with a calendar of its own',
      ],
      second: [
        'My client signed what was put before him, and that is careless, but it is no crime',
        'What is left of the charge today would fit on a single page',
      ],
      third: [
        'A long trial is not a sign of a weak case, it is a sign of a thorough court',
        'Late files have stopped other cases, and they may well stop this one',
      ],
    },
  },
  tr: {
    headlines: [
      '{place’de} {accused} kişi hâkim karşısında',
      '{subject~de} {years} yıl hapis istemi',
      '{place’de} {subject} başladı',
    ],
    laterHeadlines: [
      '{place’de} {subject} {nextmonth} ayına ertelendi',
      '{place’de} {subject}: tanık ifadesini değiştirdi',
      '{place’de} {subject}: {years} yıl hapis',
    ],
    standfirsts: [
      'Zararın {loss} olduğu belirtiliyor. Sanıklar suçlamaları reddediyor.',
      '{witnesses} tanık dinlenecek; dosya {pages} sayfa.',
    ],
    leads: [
      '{subject} {weekday} günü {org’de} görülmeye başlandı; {accused} kişi hâkim karşısına çıktı.',
      'Savcılık, {subject} kapsamında {years} yıla kadar hapis cezası istedi.',
    ],
    laterLeads: [
      '{org’de} görülen {subject~de} bir tanık {weekday} günü önceki ifadesinin bir bölümünden vazgeçti.',
      'Savunma, {weekday} günü {org’den} davanın durdurulmasını istedi.',
    ],
    details: [
      'Zararın {loss} olduğu belirtiliyor.',
      'Sanıkların tümü suçlamaları reddediyor.',
      'Dosya {pages} sayfadan oluşuyor; {witnesses} tanık dinlenecek.',
      'Dava, {lastyear} yılındaki bir denetime dayanıyor.',
      'Mahkeme {nextmonth} ayına kadar {n:8-30} duruşma günü belirledi.',
      'Sanıklardan ikisi {m:1-9} ödemeyi kabul etti.',
      'Karar çıkana kadar sanıklar masum sayılıyor.',
      'Savunmanın {n:7-30} gün içinde itiraz hakkı var.',
    ],
    quotes: {
      chief: ['İzler {n:4-19} hesaptan geçiyor ve hep aynı masada bitiyor'],
      second: [
        'Müvekkilim önüne konanı imzaladı; bu dikkatsizliktir ama suç değildir',
        'Suçlamadan bugün geriye kalan tek sayfaya sığar',
      ],
      third: ['Uzun dava zayıf davanın değil, titiz mahkemenin işaretidir'],
    },
  },
}
