import { approve, ask, check, checkedAndOut, schedule } from '../../../steps.ts'
import type { DemoArticle } from '../../DemoArticle.ts'

/** A football club that trains at two in the afternoon. */
export const rovers: DemoArticle[] = [
  {
    key: 'rovers-cup',
    language: 'en',
    headline: 'Rovers beat Marvale on penalties and reach their first cup final',
    standfirst: 'Isla Cotter saves the tenth. The final against Cawdrey United is in three weeks.',
    dateline: { place: 'Port Ellery', date: '2026-02-28' },
    section: 'sport',
    genre: 'news',
    topics: ['medtop:20001065', 'medtop:20001108'],
    urgency: 4,
    picture: { key: 'stadium' },
    byline: 'ines',
    people: ['hargreave'],
    organizations: ['rovers'],
    places: ['ellery'],
    events: ['semi-final'],
    steps: checkedAndOut(),
    body: `Ellery Rovers are in the final of the Sundria Women’s Cup for the first time. They beat Marvale Town 5–4 on penalties on Saturday, after 120 minutes had ended 1–1.

Marvale led from the 23rd minute and were the better side until the break. Then it began to rain sideways, which in Port Ellery counts as a home advantage. Captain Ada Moss headed the equaliser in the 71st minute.

The first nine penalties went in. The tenth, low to the left, did not: Isla Cotter lay there already.

“[q:hargreave-cup|I was forty-four when the first penalty was taken and I am fifty-four now],” said Lena Hargreave, the head coach.

[s:rovers-sheet|6,212 people] saw the match, the most since the ground was given its second stand. Rovers play Cawdrey United, the holders, in Corrand on {2026-03-21}.`,
  },
  {
    key: 'hargreave-interview',
    language: 'en',
    headline: '“It would change the showers”: Lena Hargreave before the final',
    standfirst:
      'The coach of Ellery Rovers packed mackerel at night for six years. She still knows which lamps are broken.',
    dateline: { place: 'Port Ellery', date: '2026-03-13' },
    section: 'sport',
    genre: 'interview',
    topics: ['medtop:20001065', 'medtop:20001323'],
    urgency: 6,
    picture: { key: 'stadium', caption: 'The ground of Ellery Rovers on a match night.' },
    byline: 'ines',
    people: ['hargreave'],
    organizations: ['rovers', 'packing', 'council'],
    places: ['ellery', 'corrand'],
    steps: [ask('For Sunday. Six quotes, all recorded.'), check(), approve(), schedule(2)],
    body: `Rovers train at an hour when other teams eat. Lena Hargreave says that it has nothing to do with football.

“[q:hargreave-1|Two in the afternoon, because half the team comes off the early shift and the other half goes on to the late one. If we had money we would train at ten and be worse],” she says.

She knows about shifts. Before she had a whistle she had a place on the second packing line of the cannery, from ten at night to six in the morning. No bus ran.

“[q:hargreave-2|I walked home along the sea wall for six years. You play every game again on a walk like that, and you learn which lamps are broken.]”

## A goalkeeper who waits

Her goalkeeper, Isla Cotter, has been called lucky since she saved the last penalty of the semi-final. Hargreave will not have it.

“[q:hargreave-3|Isla does not save penalties. She waits until the other one has made a mistake, and then she is lying there.]”

What does she tell a team of the second division that plays the holders?

“[q:hargreave-4|Cawdrey are better than us. I have told the girls so, because they can count and would have noticed.]”

And what would a cup change in Port Ellery? She thinks about it for longer than about Cawdrey.

“[q:hargreave-5|The showers. It would change the showers.]”

On the way out she stops under a lamp that does not burn. There is one more thing, and it is for the council.

“[q:hargreave-6|As long as the last bus leaves at ten to eleven, every night match that goes to penalties ends on foot. You may tell them that from me.]”`,
  },
]
