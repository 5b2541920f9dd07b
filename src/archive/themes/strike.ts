import { count, share } from '../text/numbers.ts'
import type { Theme } from './Theme.ts'

export const strike: Theme = {
  section: 'economy',
  topics: ['medtop:09000000', 'medtop:20000524', 'medtop:20000536', 'medtop:20000509'],
  organization: 'union',
  subjects: [
    { en: 'the strike at the docks', tr: 'liman grevi' },
    { en: 'the bus drivers’ strike', tr: 'otobüs sürücülerinin grevi' },
    { en: 'the wage talks', tr: 'toplu sözleşme görüşmeleri' },
    { en: 'the dispute over night shifts', tr: 'gece vardiyası anlaşmazlığı' },
    { en: 'the warning strike', tr: 'uyarı grevi' },
  ],
  facts: (random) => ({
    workers: count(random, 90, 6400),
    demand: share(random, 4, 14),
    offer: share(random, 1, 5),
    days: count(random, 1, 19),
    ships: count(random, 3, 41),
    turnout: share(random, 71, 97),
  }),
  en: {
    headlines: [
      '{workers} walk out in {place}',
      'Union wants {demand}, employers offer {offer}',
      '{subject}: {place} comes to a halt',
      '{turnout} vote for a strike in {place}',
    ],
    laterHeadlines: [
      'Agreement near in {subject}',
      '{subject} goes into day {days}',
      'Mediator called in over {subject}',
      '{place} goes back to work',
    ],
    standfirsts: [
      'The union asks for {demand} more. The employers call that out of reach.',
      '{workers} people stayed away from work. Talks go on on [Thursday|Friday|Monday].',
    ],
    leads: [
      'About {workers} people stopped work in {place} at six on {weekday} morning, the union said.',
      '{org} called its members out on {weekday} after talks over {demand} more pay had broken down.',
      'With {turnout} of the votes, members of {org} decided on {weekday} to strike.',
    ],
    laterLeads: [
      'Employers and union met again in {place} on {weekday}, on day {days} of {subject}.',
      'A mediator is to end {subject} in {place}; both sides agreed to that on {weekday}.',
    ],
    details: [
      'The union asks for {demand} more pay over {n:12-24} months; the employers offer {offer}.',
      '{ships} ships lay off the port in the evening.',
      'Members had voted for the strike with {turnout}.',
      'Skilled workers earn {d:18-34} crowns an hour at present.',
      'An emergency service for hospitals and schools was agreed before the walkout.',
      'The last strike of this kind, in {lastyear}, took {n:4-23} days.',
      'Each day costs the port about {m:1-9}, according to the employers.',
      'The talks had lasted {n:9-31} hours when they were broken off.',
      'Pickets stood at [both gates|the north gate] from four in the morning.',
      'The agreement in force ran out at the end of {month}.',
      'Retailers said that their stocks would last for about {n:5-20} days.',
    ],
    quotes: {
      chief: [
        'We did not want this strike, but we have learned that nobody listens to us while the cranes are turning',
        'With {offer} our people would earn less than three years ago',
        'We are ready to talk at any hour, and we have brought coffee',
      ],
      second: [
        'What is asked for here would have to be earned first, and it will not be earned on the picket line',
        'We have made three offers and have had one answer, and it was always the same',
      ],
      third: [
        'The two sides are {n:1-3} percentage points apart, which sounds little and is a lot',
        'Nobody leaves the room a winner, and the better ones know that before they come in',
      ],
    },
  },
  tr: {
    headlines: [
      '{place’de} {workers} kişi iş bıraktı',
      'Sendika {demand} istiyor, işveren {offer} öneriyor',
      '{place’de} {turnout} greve evet dedi',
    ],
    laterHeadlines: [
      '{place’de} {subject} {days}. gününde',
      '{place’de} {subject} için arabulucu devrede',
      '{place’de} işçiler işbaşı yaptı',
    ],
    standfirsts: [
      'Sendika {demand} zam istiyor, işveren bunu karşılanamaz buluyor.',
      '{workers} kişi işbaşı yapmadı; görüşmeler sürecek.',
    ],
    leads: [
      '{place’de} yaklaşık {workers} kişi {weekday} sabahı saat altıda iş bıraktı.',
      '{org}, ücret görüşmelerinin kesilmesi üzerine üyelerini {weekday} günü greve çağırdı.',
    ],
    laterLeads: [
      'İşveren ile sendika, {subject} sürerken {weekday} günü {place’de} yeniden masaya oturdu.',
      '{place’de} {subject} için iki taraf da arabulucuya evet dedi.',
    ],
    details: [
      'Sendika {n:12-24} ay için {demand} zam istiyor; işverenin önerisi {offer}.',
      'Akşam saatlerinde limanın açığında {ships} gemi bekliyordu.',
      'Oylamaya katılanların {turnout} kadarı greve evet demişti.',
      'Nitelikli işçiler hâlen saatte {d:18-34} kron kazanıyor.',
      'Hastane ve okullar için acil hizmet üzerinde anlaşılmıştı.',
      'Bu türden son grev {lastyear} yılında {n:4-23} gün sürmüştü.',
      'İşverene göre her günün maliyeti {m:1-9}.',
      'Yürürlükteki sözleşme {month} ayı sonunda sona ermişti.',
    ],
    quotes: {
      chief: [
        'Bu grevi biz istemedik ama vinçler dönerken kimsenin bizi dinlemediğini öğrendik',
        'Bu öneriyle arkadaşlarımız üç yıl öncesinden az kazanır',
      ],
      second: [
        'İstenen paranın önce kazanılması gerekir, o da grev alanında kazanılmaz',
        'Üç öneri götürdük, hep aynı yanıtı aldık',
      ],
      third: ['İki taraf arasında {n:1-3} puan fark var; az görünür ama çoktur'],
    },
  },
}
