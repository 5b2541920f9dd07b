import { count, share } from '../text/numbers.ts'
import type { Theme } from './Theme.ts'

export const classroom: Theme = {
  section: 'society',
  topics: ['medtop:05000000', 'medtop:20000400', 'medtop:20000416', 'medtop:20000413'],
  organization: 'school',
  subjects: [
    { en: 'the ban on telephones', tr: 'telefon yasağı' },
    { en: 'the new timetable', tr: 'yeni ders programı' },
    { en: 'the exam results', tr: 'sınav sonuçları' },
    { en: 'the free school meals', tr: 'ücretsiz öğle yemeği uygulaması' },
    { en: 'the merger of two schools', tr: 'iki okulun birleşmesi' },
  ],
  facts: (random) => ({
    pupils: count(random, 210, 2300),
    teachers: count(random, 18, 160),
    passed: share(random, 61, 98),
    average: share(random, 55, 88),
    classes: count(random, 9, 64),
    cost: count(random, 40, 900),
  }),
  en: {
    headlines: [
      '{place} [tries out|votes on] {subject}',
      '{subject}: what {pupils} pupils in {place} [think|say]',
      '{passed} pass in {place}',
      'Parents in {place} [divided|at odds] over {subject}',
    ],
    laterHeadlines: [
      'A year of {subject} in {place}',
      '{place} keeps {subject}',
      'Teachers in {place} call {subject} a success',
      '{subject} goes to court',
    ],
    standfirsts: [
      '{pupils} pupils in {classes} classes are affected. Parents were asked only afterwards.',
      '{passed} passed, against {average} in the country as a whole.',
    ],
    leads: [
      '{org} is trying out {subject} for its {pupils} pupils from {weekday}.',
      '{passed} of those who sat the exam at {org} passed; {subject} had been awaited with some worry.',
    ],
    laterLeads: [
      '{org} wants to keep {subject}; the staff voted for it on {weekday}.',
      'Parents of {org} handed in {n:120-900} signatures over {subject} on {weekday}.',
    ],
    details: [
      'The school has {pupils} pupils in {classes} classes and {teachers} teachers.',
      '{passed} passed; the average for the country is {average}.',
      'A lesson takes {n:40-60} minutes under the new plan.',
      'The measure costs {cost} thousand crowns a year.',
      'Pupils of the upper forms may decide for themselves.',
      'A trial in a neighbouring town was broken off in {lastyear}.',
      'In a survey {pct:34-81} of parents were in favour.',
      'The school authority will look at the results in {nextmonth}.',
      '{n:3-19} posts for teachers of mathematics and physics are empty.',
      'The building dates from {y:1908-1974} and was built for half as many children.',
    ],
    quotes: {
      chief: [
        'In the first week it was loud, because suddenly they were talking to each other again',
        'We do not know whether it works, which is why it is called a trial',
      ],
      second: [
        'We would have liked to be asked before it was in the paper',
        'Our children are not a laboratory, although some of the results are pretty',
      ],
      third: [
        'The effect is small on average and large for those who had the hardest time',
        'Rules help where somebody stands in the corridor and explains them',
      ],
    },
  },
  tr: {
    headlines: [
      '{place’de} {subject} başlıyor',
      '{place’de} {passed} başarılı oldu',
      '{place’de} veliler {subject} konusunda ikiye bölündü',
    ],
    laterHeadlines: ['{place’de} {subject} birinci yılında', '{place’de} {subject} kalıcı oluyor'],
    standfirsts: [
      'Uygulama {classes} sınıfta {pupils} öğrenciyi ilgilendiriyor.',
      'Başarı oranı {passed}; ülke ortalaması {average}.',
    ],
    leads: [
      '{org}, {pupils} öğrencisi için {subject~i} {weekday} gününden itibaren deniyor.',
      '{org’de} sınava girenlerin {passed} kadarı başarılı oldu.',
    ],
    laterLeads: [
      '{org}, {subject~i} sürdürmek istiyor; öğretmenler {weekday} günü bu yönde oy kullandı.',
      'Veliler, {subject} için topladıkları imzaları {weekday} günü {org’e} teslim etti.',
    ],
    details: [
      'Okulda {classes} sınıfta {pupils} öğrenci ve {teachers} öğretmen var.',
      'Yeni programda bir ders {n:40-60} dakika sürüyor.',
      'Uygulamanın yıllık maliyeti {cost} bin kron.',
      'Ankete katılan velilerin {pct:34-81} kadarı uygulamadan yana.',
      'Matematik ve fizik öğretmenliğinde {n:3-19} kadro boş.',
      'Bina {y:1908-1974} yılında, bugünkünün yarısı kadar öğrenci için yapılmıştı.',
    ],
    quotes: {
      chief: ['İlk hafta gürültülüydü, çünkü birden yeniden birbirleriyle konuşmaya başladılar'],
      second: ['Gazetede çıkmadan önce bize sorulmasını isterdik'],
      third: ['Etki ortalamada küçük, en çok zorlananlarda büyük'],
    },
  },
}
