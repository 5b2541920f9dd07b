import { approve, ask, check, checkedAndOut, rewrite, schedule } from '../../../steps.ts'
import type { DemoArticle } from '../../DemoArticle.ts'

/** The weather side of the country: a storm, a lighthouse, and the marsh. */
export const coast: DemoArticle[] = [
  {
    key: 'heron',
    language: 'en',
    headline: '“We counted every heron”: the biologist who said yes to the dredger',
    standfirst:
      'Hanne Lindqvist has spent nineteen springs in the Sund marsh. She explains why she did not oppose the work.',
    dateline: { place: 'Sund', date: '2026-02-24' },
    section: 'science',
    genre: 'interview',
    topics: ['medtop:06000000', 'medtop:20000420'],
    urgency: 5,
    picture: { key: 'marsh' },
    byline: 'ines',
    people: ['lindqvist'],
    organizations: ['institute', 'harbour'],
    places: ['sund', 'marsh'],
    steps: checkedAndOut(),
    body: `Hanne Lindqvist answers the door of the Marsh Institute in waders. The tide, she says, does not wait for newspapers.

Her team found 212 pairs of grey herons at the last count, 40 more than a year before. “[q:lind-1|We counted every heron between the two bridges, twice, because the first number looked too good.]” Lindqvist said.

## A calendar, signed

Many expected the institute to go to court over the harbour plan. It signed a calendar instead: no work in the outer basin from April to June.

“[q:lind-2|A marsh does not mind a dredger. It minds a dredger in April.]” she said.

Asked whether she trusts the signature, she laughed. “[q:lind-3|If they keep to the calendar they signed, I will have nothing to complain about, and I am good at complaining.]” she said.

The next count is due in the first week of July.`,
  },
  {
    key: 'storm',
    language: 'en',
    headline: 'Storm Isolde closes coast road at Hallam Point',
    standfirst:
      'No one was hurt. The road is to stay shut until the wall has been looked at in daylight.',
    dateline: { place: 'Hallam Point', date: '2026-03-02' },
    section: 'society',
    genre: 'news',
    topics: ['medtop:17000000', 'medtop:20000158'],
    urgency: 2,
    picture: { key: 'storm' },
    byline: 'ines',
    organizations: ['council', 'weather'],
    places: ['hallam', 'ellery'],
    events: ['storm'],
    steps: [
      ...checkedAndOut(),
      rewrite([['118 kilometres an hour', '121 kilometres an hour']], 'editor'),
    ],
    body: `Waves broke over the coast road at Hallam Point on Monday evening and carried away about 30 metres of its parapet.

The council closed the road at 19.40 and asked drivers to take the inland route by Marvale. Nobody was hurt.

Gusts reached [s:weather-page|118 kilometres an hour] at the lighthouse, the highest reading in seven years.`,
  },
  {
    key: 'keeper-profile',
    language: 'en',
    headline: 'Thirty-one winters at the light: the wind book of Nora Quist',
    standfirst:
      'The lighthouse at Hallam Point runs itself. Its keeper stayed, with a pencil, and was right about Isolde.',
    dateline: { place: 'Hallam Point', date: '2026-03-07' },
    section: 'society',
    genre: 'feature',
    topics: ['medtop:08000000', 'medtop:20001130'],
    urgency: 6,
    picture: { key: 'lighthouse' },
    byline: 'ines',
    people: ['quist'],
    organizations: ['weather'],
    places: ['hallam'],
    events: ['storm'],
    steps: checkedAndOut('She is happy with the goat.'),
    body: `The first thing Nora Quist does when the wind gets up is to find her pencil. Ink, she says, runs.

[[quist-1]]

She has kept the light at Hallam Point for thirty-one winters, and for all of them she has kept a book: date, hour, direction, strength, a remark. There are four volumes now. The light has needed nobody since it was given a computer, eleven years ago. The Weather Service made her a volunteer observer and lent her an instrument, and she stayed.

## Two numbers for one gust

On the Monday of Storm Isolde the automatic mast below the lighthouse reported a gust of 118 kilometres an hour. Quist wrote down 121. The newspapers printed 118.

It was not the first time. When the wind comes from the south-west, as it does in most storms, the mast stands in the lee of the old fog-signal house. She has told the Weather Service so, with sketches. On Thursday it sent a technician, who compared both instruments, and [s:weather-page|put 121 into the record]. It is the highest gust in seven years. The one before it, 124, is in volume three.

“[q:quist-2|A mast is never wrong. It is only ever right about the place where it stands],” she says.

## What the remarks say

The remarks are short. “Slates.” “Goat on stairs.” “Nobody on the road, good.” On the night of Isolde: [s:wind-book|“19.20, sea over wall. Rang council.”] The road was closed at 19.40.

She came to the point at twenty-six, for one winter, after two years as a cook on the Sund ferry. “[q:quist-3|I told my mother I would be back by Easter. She asked which Easter, and that was sensible of her],” she says.

Her knees have opinions on the ninety-four steps. The council would like to turn the house into a holiday flat after her time; the Weather Service would like to have the books. She has decided about one of the two.

“[q:quist-4|The books go to the people who came up the stairs to look at the pencil marks. The flat I leave to the goat],” she says.`,
  },
  {
    key: 'carbon-study',
    language: 'en',
    headline: 'Sund marsh holds almost twice as much carbon as the woods above it',
    standfirst:
      'Forty-eight cores of mud, weighed and burned: the first measurement of what lies under the reeds.',
    dateline: { place: 'Sund', date: '2026-03-13' },
    section: 'science',
    genre: 'news',
    topics: ['medtop:20000418', 'medtop:20000442'],
    urgency: 4,
    picture: { key: 'marsh', caption: 'The Sund marsh covers 640 hectares.' },
    byline: 'callum',
    people: ['lindqvist'],
    organizations: ['institute'],
    places: ['marsh', 'sund', 'thornmere'],
    embargoDays: 6,
    steps: [
      ask('Under embargo: not to be shown outside the desk before the journal is out.'),
      check(),
      approve('Recalculated from the table: 410 to 216 tonnes is 1.9 times.'),
      schedule(7),
    ],
    body: `A hectare of the Sund marsh holds 1.9 times as much carbon as a hectare of forest, according to a study by the Sund Marsh Institute.

The researchers drove 48 tubes into the mud, some of them to a depth of five metres, and burned what they brought up. Under each hectare lie [s:carbon-paper|410 tonnes of carbon], against 216 in the woods of Thornmere.

The marsh covers 640 hectares, which makes 262,400 tonnes in all. Where its seaward edge breaks off, the store goes with it: the strip lost in ten years held about 2,300 tonnes.

“[q:lind-4|People see a marsh and think of water. I see a cellar, and on the seaward side the door stands open],” said Hanne Lindqvist, one of the authors.

The study does not say where the mud of Port Ellery’s harbour should go. It says what an edge is worth.`,
  },
]
