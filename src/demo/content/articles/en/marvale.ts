import { approve, ask, check, checkedAndOut, publish, takeDown } from '../../../steps.ts'
import type { DemoArticle } from '../../DemoArticle.ts'

/** Marvale: grain, a river that came over its banks, and the books it left behind. */
export const marvale: DemoArticle[] = [
  {
    key: 'renn-interview',
    language: 'en',
    headline: '“Mould is a clock”: forty thousand books out of the river mud',
    standfirst:
      'Sofia Renn and five colleagues have dried, pressed and mended a library. They are almost through.',
    dateline: { place: 'Marvale', date: '2026-02-14' },
    section: 'culture',
    genre: 'interview',
    topics: ['medtop:20000043', 'medtop:20000154'],
    urgency: 6,
    picture: { key: 'reading-room' },
    byline: 'callum',
    people: ['renn'],
    organizations: ['library', 'packing'],
    places: ['marvale', 'cawdrey'],
    steps: checkedAndOut('All seven quotes against the recording, please.'),
    body: `The workshop lies ninety metres under the hills of Cawdrey, in a salt mine that nobody has mined for decades. It is dry, it is cool, and it smells faintly of fish. Sofia Renn offers a chair and a blanket.

**What did you see when you first came into the reading room?**

“[q:renn-1|The shelves had held. It was the books that had grown: a wet book is a third thicker, and they had pushed the ends off their own shelves.]”

**You had them frozen within four days. Why?**

“[q:renn-2|Freezing mends nothing. It stops the clock, and mould is a clock.]”

There was no lorry in Marvale that could keep 40,000 volumes frozen. There were eleven in Port Ellery, at the cannery, which lent them for a week.

“[q:renn-3|For a year the law section smelled of mackerel. Only the lawyers complained.]”

**How long does one book take?**

“[q:renn-4|Twenty minutes if it was lucky, and two days if somebody tried to help it with a hair dryer.]”

## What stays lost

Some 34,000 volumes are back in Marvale. The last 6,000 wait in the mine, in boxes with the number of their old shelf on them. [s:library-list|Another 1,200 could not be saved] and are listed in a book of their own.

**Which ones?**

“[q:renn-5|Shiny paper. Anything with photographs in it turns into a brick, and you cannot read a brick.]”

**One shelf was left as it was, on your advice.**

“[q:renn-6|I wanted one shelf that nobody had been kind to. People should see what the river wrote.]”

**And when the last box is empty?**

“[q:renn-7|Then I will come down once more and listen. The mine has been talking to itself for three years, and I had no time to answer.]”`,
  },
  {
    key: 'flood-analysis',
    language: 'en',
    headline: 'Three years after the flood, Marvale still argues about its river',
    standfirst:
      'A wall that everybody can see, or a meadow that nobody will thank the mayor for. The money is enough for one.',
    dateline: { place: 'Marvale', date: '2026-02-22' },
    section: 'politics',
    genre: 'analysis',
    topics: ['medtop:20000154', 'medtop:20001265'],
    urgency: 5,
    picture: { key: 'river-town' },
    byline: 'callum',
    people: ['holm', 'sayle', 'varnell'],
    organizations: ['marvale-town', 'weather'],
    places: ['marvale', 'thornmere'],
    events: ['flood'],
    steps: [
      ask('Shares of the state: 60 per cent of 38 and of 30 million. Please do the sums again.'),
      check(),
      approve('15.2 and 12.0. They hold.'),
      publish(),
    ],
    body: `The mark on the corn exchange is at the height of a tall man’s chest: 5.8 metres above the summer level of the Orle, three years ago this Sunday. The water stood in 1,140 houses. Nobody in Marvale needs to be told that it will come again. What they cannot agree on is where it should go when it does.

## Twenty-two promises

After the flood a commission wrote down 22 measures. [s:flood-report|Nine are finished], eight have begun and five have not. Those that are done are the ones that cost little: sirens, gauges, a list of people who cannot climb stairs.

The five that have not begun are all the same question in different clothes. Should the town keep the river out, or should somebody upstream let it in?

## The wall

The wall would run for 2.1 kilometres along the left bank, 6.2 metres above summer level, forty centimetres more than the flood. It costs 38 million crowns. It would protect all 1,140 houses from the flood that was, and it would take four years.

“[q:holm-1|I can show people a wall. Nobody has ever stood on a bridge and thanked me for a meadow],” says Agnes Holm, the mayor, who wants it.

## The meadow

The other plan lies eighteen kilometres upstream, at Thornmere. There 140 hectares of pasture could be given back to the river behind a low dyke. They would hold four million cubic metres, and take [s:flood-report|60 centimetres off the crest] in Marvale. Dyke and gates cost 21 million, paying the farmers another nine.

“[q:sayle-1|They want my field for four days in thirty years. For the four days they can have it. It is the paper about the other thirty years that I will not sign],” says Edwin Sayle, whose family has farmed there since the dyke was a cart track.

## What the numbers leave out

The state pays 60 per cent of either plan. That leaves Marvale with 15.2 million crowns for the wall or 12 million for the meadow, and the town has 14 million put by.

So the meadow is within reach and the wall is not. But a crest sixty centimetres lower would still have come into some 300 of the houses. And a wall sends the water on: the next town is Sund.

[[varnell-1]]

Priya Varnell, a hydrologist at the Weather Service, would build both, the meadow first. The commission said the same three years ago, on page 61.

The council votes in half a year. The siren is tested on the first Monday of every month.`,
  },
  {
    key: 'marvale-mayor',
    language: 'en',
    headline: 'Marvale mayor Agnes Holm to resign, town hall sources say',
    standfirst: 'A letter to the council is said to have gone out on Wednesday.',
    dateline: { place: 'Marvale', date: '2026-03-05' },
    section: 'politics',
    genre: 'news',
    topics: ['medtop:11000000'],
    urgency: 3,
    byline: 'callum',
    people: ['holm'],
    organizations: ['marvale-town'],
    places: ['marvale'],
    steps: [
      ask('Two people in the town hall, independent of each other.'),
      check(),
      approve(undefined, 'chief'),
      publish(),
      takeDown(
        'The town hall showed us the letter: it asks for six weeks of leave, not for release from office. Our two sources had not read it.',
      ),
    ],
    body: `Agnes Holm, the mayor of Marvale, is to step down, [s:town-hall|two people in the town hall said] on Thursday.

Both spoke of a letter to the council. Neither wanted to be named. The mayor could not be reached.

Holm has led the town for nine years, and through the flood.`,
  },
  {
    key: 'grain',
    language: 'en',
    headline: 'Marvale grain prices fall for a third week',
    standfirst: 'Barley loses most; dealers point to full silos rather than to the weather.',
    dateline: { place: 'Marvale', date: '2026-03-06' },
    section: 'economy',
    genre: 'news',
    topics: ['medtop:20000386', 'medtop:20000210'],
    urgency: 5,
    picture: { key: 'grain' },
    byline: 'ines',
    organizations: ['exchange'],
    places: ['marvale'],
    embargoDays: 30,
    steps: [ask(), check(), approve()],
    body: `Barley closed at 171 crowns a tonne at the Marvale Grain Exchange on Friday, [s:exchange-sheet|6.5 per cent less than three weeks ago].

Wheat lost 2.1 per cent over the same time. Oats did not move.

The exchange’s weekly sheet shows silos filled to 88 per cent, against 71 per cent in the same week last year.`,
  },
  {
    key: 'library',
    language: 'en',
    headline: 'Marvale library opens its restored reading room in May',
    standfirst: 'Forty thousand volumes come back from the salt mine where they were dried.',
    dateline: { place: 'Marvale', date: '2026-03-12' },
    section: 'culture',
    genre: 'feature',
    topics: ['medtop:20000043'],
    urgency: 7,
    picture: { key: 'reading-room', caption: 'The reading room as it will be.' },
    byline: 'ines',
    organizations: ['library'],
    places: ['marvale'],
    steps: [],
    body: `The reading room of the Marvale library opens again on 9 May, three years after the flood.

About 40,000 volumes were frozen, dried and stored in a disused salt mine. The last 6,000 are on their way back.

The restorers kept one shelf as the water left it.`,
  },
]
