import { amount, count, share } from '../text/numbers.ts'
import type { Theme } from './Theme.ts'

export const river: Theme = {
  section: 'science',
  topics: ['medtop:06000000', 'medtop:20000420', 'medtop:20000441', 'medtop:20000424'],
  organization: 'agency',
  subjects: [
    { en: 'the salt marsh', tr: 'tuzlu bataklığın korunması' },
    { en: 'the return of the otters', tr: 'su samurlarının dönüşü' },
    { en: 'the dead fish in the river', tr: 'nehirdeki balık ölümleri' },
    { en: 'the reservoir', tr: 'baraj gölünün doluluğu' },
    { en: 'the wind farm', tr: 'rüzgâr santrali projesi' },
    { en: 'the heron count', tr: 'balıkçıl sayımı' },
  ],
  facts: (random) => ({
    pairs: count(random, 14, 640),
    hectares: count(random, 9, 2100),
    level: share(random, 18, 97),
    drop: share(random, 3, 44),
    money: amount(random, 1, 24),
    sites: count(random, 3, 42),
  }),
  en: {
    headlines: [
      '{subject}: {place} [counts|finds] {pairs} pairs',
      '{hectares} hectares for {subject}',
      '{subject}: the water stands at {level}',
      '{place} argues over {subject}',
    ],
    laterHeadlines: [
      'Cause found: {subject}',
      '{money} for {subject}',
      '{subject}: {drop} fewer than ten years ago',
      'Volunteers in {place} [carry on|finish] {subject}',
    ],
    standfirsts: [
      'Volunteers looked at {sites} places. The figure is {drop} lower than ten years ago.',
      '{money} are to go into {hectares} hectares between the dyke and the old road.',
    ],
    leads: [
      '{org} counted {pairs} pairs this season, it said on {weekday}; {subject} is closely watched in {place}.',
      '{subject} divides {place}: {org} asked on {weekday} for {hectares} hectares to be left alone.',
    ],
    laterLeads: [
      'The cause is known: {org} published its findings on {subject} on {weekday}.',
      'For {subject} near {place} {money} are available, {org} said on {weekday}.',
    ],
    details: [
      'Volunteers looked at {sites} places between the bridges, twice each.',
      'The area covers {hectares} hectares.',
      'The figure is {drop} lower than ten years ago.',
      'The reservoir stands at {level}, after {pct:20-95} a year ago.',
      'Samples showed too little oxygen in {n:2-12} of {n:14-40} places.',
      'Work is not allowed between 1 April and 30 June, when birds nest.',
      'The measure costs {money}, half of it from regional funds.',
      'Herons were seen again in {lastyear} for the first time.',
      'The mud could be laid along the seaward edge, where the reeds have lost {n:5-40} metres.',
      'The next count is due in the first week of {nextmonth}.',
    ],
    quotes: {
      chief: [
        'A marsh does not mind a dredger, it minds a dredger in April',
        'If they keep to the calendar they signed, I will have nothing to complain about, and I am good at complaining',
      ],
      second: [
        'I have fished here for forty years, and I have never carried home so little',
        'The river gives back what you put into it, that is the trouble with it',
      ],
      third: [
        'We counted every nest between the two bridges, twice, because the first number looked too good',
        'Ten dry weeks are weather; ten dry springs are something else',
      ],
    },
  },
  tr: {
    headlines: [
      '{place’de} {subject}: {pairs} çift sayıldı',
      '{place’de} {subject} için {hectares} hektar',
      '{place’de} doluluk {level}',
    ],
    laterHeadlines: [
      '{place’de} {subject} için {money}',
      '{place’de} sayım: on yıl öncesine göre {drop} az',
    ],
    standfirsts: [
      'Gönüllüler {sites} noktayı inceledi; rakam on yıl öncesine göre {drop} düşük.',
      '{hectares} hektarlık alan için {money} ayrıldı.',
    ],
    leads: [
      '{org} bu mevsim {pairs} çift saydığını {weekday} günü duyurdu; {subject} {place’de} yakından izleniyor.',
      '{subject} {place’i} ikiye böldü: {org}, {hectares} hektarın dokunulmadan bırakılmasını istiyor.',
    ],
    laterLeads: [
      '{org}, {subject} ile ilgili bulgularını {weekday} günü yayımladı.',
      '{place} yakınındaki {subject} için {money} ayrıldı.',
    ],
    details: [
      'Gönüllüler {sites} noktayı ikişer kez inceledi.',
      'Alan {hectares} hektar büyüklüğünde.',
      'Rakam on yıl öncesine göre {drop} düşük.',
      'Barajda doluluk {level}; geçen yıl {pct:20-95} idi.',
      'Kuşların yuva yaptığı 1 Nisan ile 30 Haziran arasında çalışmaya izin yok.',
      'Çalışmanın maliyeti {money}; yarısı bölge bütçesinden.',
      'Bir sonraki sayım {nextmonth} ayının ilk haftasında.',
    ],
    quotes: {
      chief: ['Bataklık tarama gemisine kızmaz, nisandaki tarama gemisine kızar'],
      second: ['Kırk yıldır burada balık tutarım, eve hiç bu kadar az götürmedim'],
      third: ['İki köprü arasındaki her yuvayı iki kez saydık'],
    },
  },
}
