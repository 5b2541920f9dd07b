import { count, share } from '../text/numbers.ts'
import type { Theme } from './Theme.ts'

export const research: Theme = {
  section: 'science',
  topics: ['medtop:13000000', 'medtop:20000735', 'medtop:20000717', 'medtop:20000741'],
  organization: 'university',
  subjects: [
    { en: 'the seabed survey', tr: 'deniz tabanı araştırması' },
    { en: 'the earthquake network', tr: 'deprem ölçüm ağı' },
    { en: 'the sleep study', tr: 'uyku araştırması' },
    { en: 'the battery without cobalt', tr: 'kobaltsız pil çalışması' },
    { en: 'the finds from the bronze age', tr: 'tunç çağı buluntuları' },
    { en: 'the count of insects', tr: 'böcek sayımı' },
    { en: 'the reading test', tr: 'okuma becerisi araştırması' },
  ],
  facts: (random) => ({
    people: count(random, 64, 18000),
    years: count(random, 2, 21),
    effect: share(random, 4, 47),
    stations: count(random, 8, 140),
    samples: count(random, 300, 26000),
    margin: share(random, 1, 6),
  }),
  en: {
    headlines: [
      '{subject}: {place} researchers find [less than expected|more than they looked for]',
      'What {years} years of {subject} have shown',
      'University of {place} presents {subject}',
      '{effect} more: {subject} [surprises|puzzles] experts',
    ],
    laterHeadlines: [
      'Doubts about {subject}',
      '{subject}: second team comes to the same result',
      'Authors of {subject} answer their critics',
      '{subject} to go on for {n:2-6} more years',
    ],
    standfirsts: [
      'The group looked at {samples} samples from {years} years. The margin of error is {margin}.',
      'The effect is {effect}. Others want to see it repeated.',
    ],
    leads: [
      'Researchers at the University of {place} published {subject} on {weekday}, the result of {years} years of work.',
      '{samples} samples, {years} years, one surprise: {subject} from {place} shows an effect of {effect}.',
      'A group in {place} has [measured|counted] what others had only estimated: {subject} gives {effect}.',
    ],
    laterLeads: [
      'A second group has repeated {subject} from {place} and comes to a similar figure, it said on {weekday}.',
      'Statisticians raised doubts about {subject} from {place} on {weekday}.',
    ],
    details: [
      'The group took {samples} samples over {years} years.',
      'The effect is put at {effect}, with a margin of {margin}.',
      '{people} people took part, about half of them women.',
      'The data come from {stations} stations between the coast and the hills.',
      'The paper was reviewed by {n:2-4} outsiders before it was printed.',
      'The work cost {m:1-12}, most of it paid by a foundation.',
      'An earlier study, from {lastyear}, had found no difference.',
      'The authors name three limits: a small group, one region, one season.',
      'All figures are open and may be downloaded.',
      'The instruments had to be calibrated again after the first winter.',
      'A follow-up with twice as many samples is planned for next year.',
    ],
    quotes: {
      chief: [
        'We counted everything twice, because the first number looked too good',
        'If you do not measure it, you cannot understand it, and if you measure it once, you understand it wrongly',
        'The result is smaller than the headline, and it is still a result',
      ],
      second: [
        'It is careful work, but I would like to see it done by somebody who hopes to find nothing',
        'One region and one season are a beginning, they are not a law',
      ],
      third: [
        'For policy it matters less whether the figure is {effect} or half of it; it matters that it is not zero',
        'Such studies arrive after the decision as a rule, and this one may come in time',
      ],
    },
  },
  tr: {
    headlines: [
      '{place} Üniversitesi {subject~i} yayımladı',
      '{years} yıllık emek: {subject}',
      '{place’de} {subject}: beklenenden {effect} fazla',
    ],
    laterHeadlines: [
      '{place’deki} {subject~e} itiraz var',
      '{subject}: ikinci ekip de aynı sonuca vardı',
      '{place’deki} {subject} {n:2-6} yıl daha sürecek',
    ],
    standfirsts: [
      'Ekip {years} yıl boyunca {samples} örnek inceledi. Hata payı {margin}.',
      'Etki {effect}. Uzmanlar sonucun yinelenmesini bekliyor.',
    ],
    leads: [
      '{place} Üniversitesi araştırmacıları {subject~i} {weekday} günü yayımladı; çalışma {years} yıl sürdü.',
      '{samples} örnek, {years} yıl, bir sürpriz: {subject} {effect} oranında bir etki gösteriyor.',
    ],
    laterLeads: [
      'İkinci bir ekip, {place’de} yapılan {subject~i} yineledi ve benzer bir sonuca ulaştı.',
      'İstatistikçiler {weekday} günü {place’deki} {subject} ile ilgili kuşkularını dile getirdi.',
    ],
    details: [
      'Ekip {years} yılda {samples} örnek topladı.',
      'Etki {effect} olarak hesaplandı; hata payı {margin}.',
      'Çalışmaya yarısı kadın {people} kişi katıldı.',
      'Veriler kıyı ile tepeler arasındaki {stations} istasyondan geliyor.',
      'Makale yayımlanmadan önce {n:2-4} bağımsız uzmanca incelendi.',
      'Çalışmanın maliyeti {m:1-12}; büyük bölümünü bir vakıf karşıladı.',
      'Yazarlar üç sınır sayıyor: küçük grup, tek bölge, tek mevsim.',
      'Bütün veriler herkese açık.',
    ],
    quotes: {
      chief: [
        'Her şeyi iki kez saydık, çünkü ilk sayı fazla güzel görünüyordu',
        'Ölçmediğiniz bir şeyi anlayamazsınız',
      ],
      second: [
        'Özenli bir çalışma, ama bir de hiçbir şey bulmamayı uman birinin yapmasını isterim',
      ],
      third: ['Siyaset için oranın kaç olduğu değil, sıfır olmadığı önemli'],
    },
  },
}
