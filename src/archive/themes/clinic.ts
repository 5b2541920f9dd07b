import { count, decimal, share } from '../text/numbers.ts'
import type { Theme } from './Theme.ts'

export const clinic: Theme = {
  section: 'society',
  topics: ['medtop:07000000', 'medtop:20000461', 'medtop:20000446', 'medtop:20001358'],
  organization: 'hospital',
  subjects: [
    { en: 'the outbreak of measles', tr: 'kızamık vakalarındaki artış' },
    { en: 'the new emergency department', tr: 'yeni acil servisi' },
    { en: 'the shortage of nurses', tr: 'hemşire açığı' },
    { en: 'the flu season', tr: 'grip sezonunun etkisi' },
    { en: 'the closure of the maternity ward', tr: 'doğum servisinin kapatılması' },
    { en: 'the drinking water warning', tr: 'içme suyu uyarısı' },
  ],
  facts: (random) => ({
    cases: count(random, 11, 1300),
    beds: count(random, 18, 420),
    posts: count(random, 9, 140),
    hours: decimal(random, 2, 9),
    vaccinated: share(random, 68, 97),
    cost: count(random, 2, 48),
  }),
  en: {
    headlines: [
      '{subject}: {cases} cases in {place}',
      '{place} hospital [warns of|prepares for] {subject}',
      '{subject}: {posts} posts empty in {place}',
      '{hours} hours of waiting: {subject} and its price',
    ],
    laterHeadlines: [
      'Fewer new cases in {place}',
      '{place} hospital [brings back|hires] {posts} nurses',
      'Minister visits {place} over {subject}',
      '{subject}: what the figures say',
    ],
    standfirsts: [
      '{cases} people have been treated so far; {vaccinated} of the children in the district are vaccinated.',
      'Patients wait {hours} hours on average. {beds} beds are in use.',
    ],
    leads: [
      '{org} has treated {cases} people since {month} because of {subject}, it said on {weekday}.',
      'Because of {subject}, {org} will [put off operations|open a second ward] from {weekday}.',
      '{posts} posts are empty at {org}; {subject} makes that harder to bear.',
    ],
    laterLeads: [
      'The number of new cases in {place} fell for the [second|third] week, {org} said on {weekday}.',
      '{org} has taken back part of the measures it took because of {subject}.',
    ],
    details: [
      '{cases} people were treated, {n:2-60} of them as in-patients.',
      'The district has {beds} beds, {pct:71-99} of them in use.',
      '{posts} posts for nurses are empty, some of them since {lastyear}.',
      'In the emergency department people wait {hours} hours on average.',
      '{vaccinated} of the children in the district are vaccinated; {pct:93-96} would be needed.',
      'Operations that can wait are put off until {nextmonth}.',
      'The health office advises people with a fever to telephone first.',
      'No one has died, as far as is known.',
      'Two schools sent classes home for a week.',
      'The building work costs {cost} million crowns and is to be ready in {nextmonth}.',
      'Samples are sent to the state laboratory every morning.',
    ],
    quotes: {
      chief: [
        'We can buy beds by the dozen, but nobody sells us the people who stand beside them',
        'Whoever comes on foot and can speak in whole sentences may have to wait tonight',
        'The curve is going down, and I would like it to stay lonely down there',
      ],
      second: [
        'We work the third weekend in a row, and the roster for {nextmonth} is still empty',
        'Applause was nice, a second night nurse would be nicer',
      ],
      third: [
        'The virus is an old acquaintance; what is new is that so many have forgotten it',
        'With {vaccinated} there are gaps, and this disease finds every one of them',
      ],
    },
  },
  tr: {
    headlines: [
      '{place’de} {subject}: {cases} hasta',
      '{place’de} {subject}: {posts} kadro boş',
      '{place} Devlet Hastanesi’nde bekleme süresi {hours} saat',
    ],
    laterHeadlines: [
      '{place’de} yeni vaka sayısı azalıyor',
      '{place} Devlet Hastanesi’ne {posts} hemşire alınacak',
    ],
    standfirsts: [
      'Bugüne kadar {cases} kişi tedavi edildi; ilçede aşılama oranı {vaccinated}.',
      'Hastalar ortalama {hours} saat bekliyor.',
    ],
    leads: [
      '{org}, {subject} nedeniyle {month} ayından bu yana {cases} kişinin tedavi edildiğini duyurdu.',
      '{org’de} {posts} kadro boş; {subject} yükü artırıyor.',
    ],
    laterLeads: [
      '{place’de} yeni hasta sayısı azalıyor; {org} bunu {weekday} günü duyurdu.',
      '{org}, {subject} nedeniyle aldığı önlemlerin bir bölümünü kaldırdı.',
    ],
    details: [
      'Tedavi edilen {cases} kişiden {n:2-60} kadarı hastanede yattı.',
      'İlçedeki {beds} yatağın {pct:71-99} kadarı dolu.',
      'Hemşire kadrolarından {posts} tanesi boş.',
      'Acil serviste ortalama bekleme süresi {hours} saat.',
      'İlçede çocukların {vaccinated} kadarı aşılı.',
      'Ertelenebilecek ameliyatlar {nextmonth} ayına bırakıldı.',
      'Sağlık müdürlüğü, ateşi olanların önce telefon etmesini öneriyor.',
      'Bilinen bir can kaybı yok.',
    ],
    quotes: {
      chief: ['Yatağı düzineyle alırız ama başında duracak insanı kimse satmıyor'],
      second: [
        'Üst üste üçüncü hafta sonudur çalışıyoruz',
        'Alkış güzeldi, ikinci bir gece hemşiresi daha güzel olurdu',
      ],
      third: ['Virüs eski bir tanıdık; yeni olan, birçok kişinin onu unutmuş olması'],
    },
  },
}
