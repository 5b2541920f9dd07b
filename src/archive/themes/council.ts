import { amount, count, share } from '../text/numbers.ts'
import type { Theme } from './Theme.ts'

export const council: Theme = {
  section: 'politics',
  topics: ['medtop:11000000', 'medtop:20000593', 'medtop:20000621'],
  organization: 'council',
  subjects: [
    { en: 'the dredging of the harbour', tr: 'liman derinleştirme projesi' },
    { en: 'the new tram line', tr: 'yeni tramvay hattı projesi' },
    { en: 'the night bus plan', tr: 'gece otobüsü planı' },
    { en: 'the market hall', tr: 'hal binası projesi' },
    { en: 'the flood wall', tr: 'taşkın duvarı projesi' },
    { en: 'the budget for playgrounds', tr: 'oyun alanları bütçesi' },
    { en: 'the parking rules', tr: 'otopark düzenlemesi' },
    { en: 'the sale of the old gasworks', tr: 'eski havagazı fabrikasının satışı' },
    { en: 'the water tariff', tr: 'su tarifesi' },
    { en: 'the library extension', tr: 'kütüphane ek binası projesi' },
  ],
  facts: (random) => ({
    ayes: count(random, 14, 29),
    noes: count(random, 3, 13),
    cost: amount(random, 1, 88),
    months: count(random, 4, 30),
    rise: share(random, 2, 19),
    objections: count(random, 12, 940),
  }),
  en: {
    headlines: [
      '{place} votes for {subject} [after|at the end of] a [long|stormy|two-hour] debate',
      'Council [releases|sets aside] {cost} for {subject}',
      '{place} puts off {subject} until {nextmonth}',
      '{chief.last} wins vote on {subject}',
      'Narrow majority in {place} for {subject}',
    ],
    laterHeadlines: [
      'Work on {subject} [to begin|begins] in {nextmonth}',
      'Objections to {subject}: {objections} so far',
      '{place} council to vote again on {subject}',
      'Cost of {subject} [up|rises] by {rise}',
      '{second.last} [takes|brings] {subject} back to the council',
    ],
    standfirsts: [
      'The council voted {ayes} to {noes}. [Work is to take|The plan runs for] {months} months.',
      '{cost} were released for the work; {objections} residents had objected.',
      'The majority held, [but only just|in spite of two members who left it]. The vote was {ayes} to {noes}.',
    ],
    leads: [
      '{org} voted {ayes} to {noes} on {weekday} for {subject}, ending an argument that had outlasted two budgets.',
      'After [three hours|a long evening] of debate {org} decided on {weekday} to go ahead with {subject}.',
      '{place} will spend {cost} on {subject}, the council decided on {weekday}.',
      'Members of {org} voted on {weekday} to take {subject} through to the next stage, {ayes} to {noes}.',
    ],
    laterLeads: [
      'The council of {place} returned to {subject} on {weekday}, [less than a month|a few weeks] after its vote.',
      'The argument over {subject} in {place} goes on: {objections} objections had reached the council by {weekday}.',
      'The price of {subject} has risen by {rise} since the vote, the council of {place} said on {weekday}.',
    ],
    details: [
      'The plan sets aside {cost}, to be paid in {n:2-5} instalments.',
      'Work is expected to take {months} months and to stop between [April and June|1 November and the end of February].',
      'The public could object until [Friday|the end of last month]; {objections} people did.',
      'A motion to send the plan back to committee failed by {n:2-6} votes.',
      'An earlier attempt failed in {lastyear}, when no company bid for the work.',
      'The council’s own auditors had put the cost {pct:3-22} higher.',
      'Households would pay {d:1-9} crowns more a month.',
      'The contract is to be awarded before the end of {nextmonth}.',
      'The four members who voted against the plan said the calendar left no room for delays.',
      'The administration will report on progress every [three|six] months.',
      'Two members of the majority abstained because the figures had reached them only the evening before.',
      'The minutes note {n:3-14} questions from the floor, most of them about noise and dust.',
      'A survey of traders in the centre found {pct:41-78} in favour.',
    ],
    quotes: {
      chief: [
        'We [waited two winters|have waited long enough] for this, and [the town|this town] could not wait any longer',
        'Nobody in this chamber got everything, and that is usually a sign of a decent plan',
        'We have the money, we have the drawings, and since this evening we have the vote',
        'I would rather explain a cost today than a collapse in five years',
      ],
      second: [
        'A vote at eleven at night on papers we got at six is not how a council should work',
        'The figures for {subject} have changed three times since {month}, and always in one direction',
        'We are not against {subject}, we are against paying for it twice',
      ],
      third: [
        'The first spade goes into the ground when the last permit is signed, and not an hour before',
        'There is a reserve of {n:8-18} per cent in the plan, and I hope to give it back',
        'Most of what people will notice is over in the first {n:3-8} weeks',
      ],
    },
  },
  tr: {
    headlines: [
      '{place} Belediye Meclisi {subject} için [evet|olur] dedi',
      '{subject~e} {cost} ayrıldı',
      '{place’de} {subject} {nextmonth} ayına kaldı',
      '{place}: {subject} {noes}’e karşı {ayes} oyla kabul edildi',
    ],
    laterHeadlines: [
      '{place’de} {subject} yeniden meclis gündeminde',
      '{subject~e} itirazlar sürüyor: {objections} dilekçe',
      '{subject~in} maliyeti {rise} arttı',
      '{place’de} {subject} için çalışmalar {nextmonth} ayında başlıyor',
    ],
    standfirsts: [
      'Karar {noes} oya karşı {ayes} oyla alındı. Çalışmaların {months} ay sürmesi bekleniyor.',
      'Meclis {cost} ayırdı; {objections} kişi itiraz dilekçesi vermişti.',
    ],
    leads: [
      '{place} Belediye Meclisi, {subject~i} {weekday} günü {noes} oya karşı {ayes} oyla kabul etti.',
      '{org}, uzun süren bir görüşmenin ardından {subject} için düğmeye bastı.',
      '{place’de} aylardır tartışılan {subject}, {weekday} günü yapılan oylamayla yeni bir aşamaya geçti.',
    ],
    laterLeads: [
      '{place} Belediye Meclisi {weekday} günü {subject~i} bir kez daha ele aldı.',
      '{place’de} {subject} ile ilgili tartışma bitmiyor: {weekday} gününe kadar {objections} itiraz ulaştı.',
    ],
    details: [
      'Plan için {cost} ayrıldı; ödeme {n:2-5} taksitte yapılacak.',
      'Çalışmaların {months} ay sürmesi, kış aylarında ise durdurulması öngörülüyor.',
      'Askı süresi boyunca {objections} kişi itiraz etti.',
      'Planın komisyona geri gönderilmesi önerisi {n:2-6} oy farkla reddedildi.',
      'Benzer bir girişim {lastyear} yılında hiçbir firma teklif vermediği için sonuçsuz kalmıştı.',
      'Denetçiler maliyeti {pct:3-22} daha yüksek hesaplamıştı.',
      'İhalenin {nextmonth} ayı bitmeden sonuçlanması bekleniyor.',
      'Karşı oy veren üyeler, takvimin gecikmelere yer bırakmadığını savundu.',
      'Çarşı esnafıyla yapılan ankette katılanların {pct:41-78} kadarı plana olumlu baktığını söyledi.',
    ],
    quotes: {
      chief: [
        'Bunun için iki kış bekledik, bu kentin daha fazla bekleyecek hâli kalmamıştı',
        'Bütçemiz var, çizimlerimiz var, bu akşamdan itibaren kararımız da var',
        'Bugün bir maliyeti anlatmayı, beş yıl sonra bir yıkımı anlatmaya yeğlerim',
      ],
      second: [
        'Saat altıda gelen dosya on birde oylanmaz, meclis böyle çalışmaz',
        'Biz bu işe değil, bedelini iki kez ödemeye karşıyız',
      ],
      third: [
        'İlk kazma, son izin imzalandığında vurulacak; bir saat önce değil',
        'Planda yüzde {n:8-18} yedek pay var, umarım hiç kullanmayız',
      ],
    },
  },
}
