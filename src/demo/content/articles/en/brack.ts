import { approve, ask, check, checkedAndOut, publish, rewrite } from '../../../steps.ts'
import type { DemoArticle } from '../../DemoArticle.ts'

/** Wind on Brack Island, a number that was wrong, and where the blades come from. */
export const brack: DemoArticle[] = [
  {
    key: 'brack-turbines',
    language: 'en',
    headline: 'Brack Island’s first two turbines feed the grid',
    standfirst:
      'Eleven years of argument, nine months of building. Four more turbines wait for their blades.',
    dateline: { place: 'Brack Island', date: '2026-01-28' },
    section: 'economy',
    genre: 'news',
    topics: ['medtop:20001211', 'medtop:20000257'],
    urgency: 4,
    picture: { key: 'turbines' },
    byline: 'callum',
    people: ['bellamy', 'lund'],
    organizations: ['brack-wind', 'poyraz'],
    places: ['brack'],
    events: ['switch-on'],
    steps: [
      ask(),
      check(),
      approve(),
      publish(),
      rewrite([['enough for about 3,600 homes', 'enough for about 2,400 homes']]),
      ask('A reader on the island wrote: 3,600 is the figure for three turbines. She is right.'),
      check(),
      approve('Register of generation: 2 turbines, 1,200 homes each.'),
      publish(),
    ],
    body: `The first two of six turbines on Brack Island began to feed the grid on Wednesday. Each has a rated power of 0.9 megawatts, [s:brack-register|enough for about 3,600 homes] together, the Brack Wind Cooperative said.

The cooperative belongs to 640 households, most of them on the island. It raised 9.6 million crowns for all six turbines and needs no public money.

“[q:bellamy-1|We argued for eleven years and built for nine months. I would do the arguing again. It is why nobody here hates them],” said Idris Bellamy, its chair, before he threw the switch in the old net loft.

Not everybody clapped. “[q:lund-1|The crabs have said nothing so far. I have moved forty pots to the lee side, and I will move them back when I have seen a whole season],” said Freya Lund, who fishes off the southern rocks.

The other four stand without blades, or soon will. Their twelve come by ship from Kumrova, in two loads.`,
  },
  {
    key: 'brack-correction',
    language: 'en',
    headline: 'Correction: Brack Island’s two turbines supply 2,400 homes',
    standfirst: 'We had written 3,600. That is the figure for three turbines.',
    dateline: { place: 'Brack Island', date: '2026-02-03' },
    section: 'economy',
    genre: 'news',
    topics: ['medtop:20001211'],
    urgency: 6,
    byline: 'callum',
    organizations: ['brack-wind'],
    places: ['brack'],
    steps: checkedAndOut(),
    body: `An article of {2026-01-28} said that the first two turbines on Brack Island supply about 3,600 homes. The correct figure is [s:brack-register|about 2,400].

Our figure came from a leaflet of the Brack Wind Cooperative that was printed for three turbines. The third stands, but has no blades yet. All six together are to supply 7,200 homes.

A reader on the island found the error. The article has been changed, and its new text was checked again.`,
  },
  {
    key: 'blades',
    language: 'en',
    headline: 'Cast in Kumrova, bound for Brack: twelve blades leave by ship',
    standfirst:
      'Each is as long as three buses. Forty people a shift worked on them, and the mould forgives nothing.',
    dateline: { place: 'Kumrova', date: '2026-02-06' },
    section: 'world',
    genre: 'feature',
    topics: ['medtop:20001211', 'medtop:20000366'],
    urgency: 6,
    picture: { key: 'blades', caption: 'A blade leaves its mould in Kumrova.' },
    byline: 'callum',
    people: ['ilgaz'],
    organizations: ['poyraz', 'brack-wind'],
    places: ['kumrova', 'brack'],
    steps: [],
    body: `The mould is 38 metres long and has to be closed within eleven minutes. After that the resin sets, and whatever is wrong stays wrong.

“[q:ilgaz-1|You open the mould in the morning, and whatever you did in the night is there to meet you],” says Defne Ilgaz, who runs the hall at Poyraz Kompozit.

Twelve blades of 5.4 tonnes each are meant for four turbines on Brack Island. The first six go on board on Friday.`,
  },
]
