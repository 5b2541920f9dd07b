import { amount, count, share } from '../text/numbers.ts'
import type { Theme } from './Theme.ts'

export const company: Theme = {
  section: 'economy',
  topics: ['medtop:04000000', 'medtop:20000349', 'medtop:20000209', 'medtop:20000170'],
  organization: 'company',
  subjects: [
    { en: 'the new plant', tr: 'yeni tesis yatırımı' },
    { en: 'the half-year results', tr: 'yarıyıl bilançosu' },
    { en: 'the takeover', tr: 'satın alma görüşmeleri' },
    { en: 'the recall', tr: 'ürün geri çağırma kararı' },
    { en: 'the move of its headquarters', tr: 'merkez taşıma kararı' },
    { en: 'the order from the railways', tr: 'demir yolu siparişi' },
    { en: 'the share sale', tr: 'halka arz hazırlığı' },
  ],
  facts: (random) => ({
    jobs: count(random, 35, 1450),
    money: amount(random, 4, 320),
    profit: amount(random, 1, 90),
    growth: share(random, 1, 31),
    sales: amount(random, 40, 900),
    staff: count(random, 180, 9800),
  }),
  en: {
    headlines: [
      '{org} [to create|promises] {jobs} jobs in {place}',
      '{org} [earns|makes] {profit}, {growth} more than a year ago',
      '{org} puts {money} into {place}',
      '{org}: {jobs} jobs at risk in {place}',
      '{subject}: {org} surprises {place}',
    ],
    laterHeadlines: [
      '{org} [confirms|defends] {subject}',
      'Staff of {org} [ask for|want] guarantees',
      '{org} shares [fall|rise] by {growth} after {subject}',
      'What {subject} means for {place}',
    ],
    standfirsts: [
      'Sales came to {sales}. The company employs {staff} people.',
      'Half of the {jobs} jobs are to be [filled|cut] by {nextmonth}.',
      'The money is to come from the company’s own reserves and from a loan over {n:5-12} years.',
    ],
    leads: [
      '{org} announced on {weekday} that {subject} would bring {jobs} jobs to {place}.',
      'Sales of {org} rose by {growth} to {sales} in the first half of the year, the company said in {place} on {weekday}.',
      '{org}, one of the largest employers in {place}, will invest {money} over the next {n:2-5} years.',
      'Up to {jobs} jobs are at stake at {org} in {place}, people who know the plans said on {weekday}.',
    ],
    laterLeads: [
      '{org} gave more details of {subject} on {weekday} and put the cost at {money}.',
      'Staff representatives at {org} in {place} asked on {weekday} for guarantees in writing.',
      'Shares of {org} moved by {growth} within an hour on {weekday}, after questions about {subject}.',
    ],
    details: [
      'The company employs {staff} people, {n:90-900} of them in {place}.',
      'Profit after tax came to {profit}, against {m:1-80} a year earlier.',
      'Sales in the home market [stood still|rose by {pct:1-6}], while exports gained {pct:3-28}.',
      'The order book reaches into {nextmonth} of next year.',
      'Energy made up {pct:6-24} of costs, a third less than in {lastyear}.',
      'The first {n:20-200} people are to begin in {nextmonth}.',
      'The site covers {n:2-38} hectares beside the railway.',
      'Analysts had expected {m:1-90}.',
      'No dividend will be paid for this year.',
      'The supervisory board meets again on [Monday|the last Friday of the month].',
      'The company was founded in {y:1881-1979} and has been owned by a foundation since {y:1985-2015}.',
      'Competitors from abroad hold {pct:12-61} of the market.',
    ],
    quotes: {
      chief: [
        'We are not moving away from {place}, we are moving on in {place}',
        'This was a good half-year, and I would be a fool to promise a second one',
        'An order like this is won once in ten years and lost in one bad week',
      ],
      second: [
        'A promise is fine, a signature is better, and so far we have neither',
        'People read about their jobs in the paper before anybody had spoken to them',
      ],
      third: [
        'The figures are sound, but they owe more to cheap energy than to new customers',
        'If the loan costs more than five per cent, the sum no longer adds up',
      ],
    },
  },
  tr: {
    headlines: [
      '{org}, {place’de} {jobs} kişiye iş verecek',
      '{org} kârını {growth} artırdı',
      '{org’den} {place’e} {money} yatırım',
      '{org}: {place’de} {jobs} kişinin işi tehlikede',
    ],
    laterHeadlines: [
      '{org}, {subject~i} savundu',
      '{org} çalışanları güvence istiyor',
      '{org} hisselerinde {growth} hareket',
    ],
    standfirsts: [
      'Satışlar {sales} oldu. Şirkette {staff} kişi çalışıyor.',
      'Yatırımın {n:2-5} yılda tamamlanması planlanıyor.',
    ],
    leads: [
      '{org}, {weekday} günü yaptığı açıklamada {place’de} {jobs} kişilik yeni istihdam sağlanacağını duyurdu.',
      '{org} satışlarını yılın ilk yarısında {growth} artırarak {sales} düzeyine çıkardı.',
      '{place’in} en büyük işverenlerinden {org}, önümüzdeki {n:2-5} yılda {money} yatırım yapacak.',
    ],
    laterLeads: [
      '{org}, {subject} ile ilgili ayrıntıları {weekday} günü paylaştı ve maliyeti {money} olarak açıkladı.',
      '{org} çalışanlarının temsilcileri {weekday} günü yazılı güvence talep etti.',
    ],
    details: [
      'Şirkette {staff} kişi çalışıyor; bunların {n:90-900} kadarı {place’de}.',
      'Vergi sonrası kâr {profit} oldu; geçen yıl bu rakam {m:1-80} idi.',
      'İç pazarda satışlar yerinde sayarken ihracat {pct:3-28} arttı.',
      'Giderler içinde enerjinin payı {pct:6-24} oldu.',
      'İlk {n:20-200} kişinin {nextmonth} ayında işe başlaması bekleniyor.',
      'Tesis, demir yolunun yanında {n:2-38} hektarlık bir alana kurulacak.',
      'Analistlerin beklentisi {m:1-90} düzeyindeydi.',
      'Bu yıl kâr payı dağıtılmayacak.',
      'Pazarın {pct:12-61} kadarı yabancı rakiplerin elinde.',
    ],
    quotes: {
      chief: [
        '{place’den} gitmiyoruz, {place’de} yolumuza devam ediyoruz',
        'İyi bir yarıyıldı; ikincisi için söz verirsem yanlış olur',
      ],
      second: [
        'Söz güzel, imza daha güzel; şu ana kadar elimizde ikisi de yok',
        'İnsanlar işleriyle ilgili haberi gazeteden okudu',
      ],
      third: [
        'Rakamlar sağlam ama yeni müşteriden çok ucuz enerjiye dayanıyor',
        'Kredinin maliyeti yüzde beşi aşarsa hesap tutmaz',
      ],
    },
  },
}
