import {
  approve,
  ask,
  askFor,
  beginCheck,
  check,
  checkedAndOut,
  publish,
  rewrite,
  sendBack,
  waive,
} from '../../../steps.ts'
import type { DemoArticle } from '../../DemoArticle.ts'

/** The way to work and home again: the ferry, its bad morning, and the night buses. */
export const ferry: DemoArticle[] = [
  {
    key: 'ferry',
    language: 'en',
    headline: 'Sund ferry returns on Monday with a timetable for the night shift',
    standfirst:
      'Three boats a day at first; a fourth follows once the channel is deep enough at low water.',
    dateline: { place: 'Sund', date: '2026-02-20' },
    section: 'society',
    genre: 'news',
    topics: ['medtop:20001362', 'medtop:20000343'],
    urgency: 4,
    picture: { key: 'ferry' },
    byline: 'ines',
    people: ['penrose'],
    organizations: ['ferries'],
    places: ['sund', 'ellery'],
    events: ['ferry-return'],
    steps: checkedAndOut(),
    body: `The ferry between Port Ellery and Sund sails again from Monday, eleven months after the last boat was taken out of service.

Sundline Ferries will run three crossings each way, the first early enough for the night shift at the cannery to get home.

“[q:penrose-1|The first boat leaves at ten past six, and it will leave with whoever is on it.]” Alan Penrose, the company’s director, wrote [s:ferry-post|in a public post on Friday].

A single ticket costs 4.80 crowns. The fourth crossing waits for the dredging of Port Ellery’s harbour, since the larger boat draws 3.9 metres.`,
  },
  {
    key: 'night-bus',
    language: 'en',
    headline: 'Council puts off the night buses to the spring session',
    standfirst: 'A majority wanted the figures for Sunday first.',
    dateline: { place: 'Port Ellery', date: '2026-03-04' },
    section: 'politics',
    genre: 'news',
    topics: ['medtop:11000000', 'medtop:20001362'],
    urgency: 5,
    byline: 'ines',
    people: ['adeyo'],
    organizations: ['council'],
    places: ['ellery'],
    steps: [
      askFor(
        { depth: 'partial', inHours: 30 },
        'The vote and the figures; the rest is word for word in the minutes.',
      ),
      beginCheck([
        {
          words: '9 to 6',
          kind: 'number',
          outcome: 'verified-with-change',
          change: '8 to 7',
          note: 'Counted in the minutes: eight to seven.',
          evidence: {
            source: 'Minutes of the council',
            excerpt: 'Ayes 8, noes 7.',
            supports: false,
          },
        },
      ]),
      sendBack('The minutes say 8 to 7, the draft says 9 to 6. Which is it?'),
    ],
    body: `Port Ellery will not decide on night buses before its spring session. The council voted [s:minutes|9 to 6] on Wednesday to wait for passenger figures for Sundays.

“[q:adeyo-1|Nobody should have to choose between a late shift and a way home],” said Grace Adeyo, who had brought the motion.

The cost was put at 610,000 crowns a year for two lines.`,
  },
  {
    key: 'opinion-night-bus',
    language: 'en',
    headline: 'A city that cans fish all night can drive its people home',
    standfirst:
      'The night bus costs seven crowns a head. The council wants to count Sundays first.',
    dateline: { place: 'Port Ellery', date: '2026-03-06' },
    section: 'politics',
    genre: 'opinion',
    topics: ['medtop:20001362', 'medtop:20001265'],
    urgency: 7,
    picture: { key: 'night-bus' },
    byline: 'lanning',
    writer: 'editor',
    people: ['adeyo'],
    organizations: ['council', 'packing'],
    places: ['ellery'],
    steps: [
      ask('Opinion, but the figures are facts: 610,000, 84,000, 120 and 210.', 'editor'),
      check(),
      approve(),
      publish('chief'),
    ],
    body: `At ten to eleven the last bus leaves the quay. Behind it the lights of the cannery stay on.

Some 120 people work the night shift there. Another 210 look after the sick in the city hospital. They are no secret. The city knows their names, their shifts and, since it sends them tax letters, their addresses. What it does not know, says the council, is how many of them would take a bus on a Sunday. So it will wait for figures until the spring.

I have tried to think of another matter on which this council asked for figures first. It bought a clock for the town hall tower without counting the people who look up.

Two lines would cost [s:budget|610,000 crowns a year]. Divided by 84,000 inhabitants that is seven crowns and a quarter, or one and a half tickets on the Sund ferry.

“[q:adeyo-1|Nobody should have to choose between a late shift and a way home],” Grace Adeyo told the chamber. Nobody disagreed with her. They voted to wait all the same, which is the politest way a council has of saying no.

The answer will be that the harbour has eaten the money. It has: 14.2 million crowns of it, and I would have voted for every one. But the boats were allowed to be urgent. Nobody told them to come back with a table of Sundays.

Count the Sundays, by all means. Count them from the window of a bus.`,
  },
  {
    key: 'ferry-adrift',
    language: 'en',
    headline: 'Sund ferry loses power in the narrows with 64 aboard',
    standfirst: 'The Coast Guard has the Kittiwake in tow. Nobody is hurt.',
    dateline: { place: 'Port Ellery', date: '2026-03-10' },
    section: 'society',
    genre: 'news',
    topics: ['medtop:20000145'],
    urgency: 1,
    byline: 'ines',
    organizations: ['ferries', 'coastguard'],
    places: ['narrows', 'ellery', 'sund'],
    events: ['kittiwake'],
    steps: [
      ask('Breaking. Two sources for the 64: Coast Guard and agency.'),
      waive(
        'People are waiting on both quays. The Coast Guard read the text back by telephone at 07.10.',
      ),
      publish(),
    ],
    body: `The ferry *Kittiwake* lost power in the Ellery Narrows at 06.25 on Tuesday with 64 people aboard, [s:coastguard-statement|the Coast Guard said]. Nobody was hurt.

A Coast Guard boat, the *Tern*, reached the ferry at 06.58 and [s:wire|took it in tow].

All crossings between Port Ellery and Sund are cancelled for the day. More follows.`,
  },
  {
    key: 'ferry-towed',
    language: 'en',
    headline: 'Towed ferry is back in Port Ellery; no crossings until Thursday',
    standfirst:
      'A blocked fuel filter stopped both engines. All 61 passengers and three crew walked ashore at 08.40.',
    dateline: { place: 'Port Ellery', date: '2026-03-10' },
    section: 'society',
    genre: 'news',
    topics: ['medtop:20000145', 'medtop:20001362'],
    urgency: 2,
    picture: {
      key: 'ferry',
      caption: 'The Kittiwake has served the crossing since the ferry’s return.',
    },
    byline: 'ines',
    people: ['penrose', 'selby'],
    organizations: ['ferries', 'coastguard'],
    places: ['narrows', 'ellery', 'sund'],
    events: ['kittiwake'],
    steps: [
      ask(),
      check(),
      approve(),
      publish(),
      rewrite(
        [
          [
            'A blocked fuel filter stopped both engines, [s:coastguard-statement|the Coast Guard said] after a first look.',
            'A fuel filter that should have been changed a week earlier stopped both engines, [s:coastguard-statement|the Coast Guard said] on Wednesday.',
          ],
        ],
        'reporter',
      ),
      ask('New since Wednesday noon: the filter was overdue. The rest is unchanged.'),
      check(undefined, 'The Coast Guard’s statement of Wednesday has the date of the last change.'),
    ],
    body: `The ferry *Kittiwake*, which drifted without power [a:ferry-adrift|in the Ellery Narrows] on Tuesday morning, is moored in Port Ellery. Its 61 passengers and three crew walked ashore at 08.40.

Sundline Ferries has cancelled all crossings until Thursday. A blocked fuel filter stopped both engines, [s:coastguard-statement|the Coast Guard said] after a first look.

“[q:penrose-2|One filter, eighty crowns, and a morning that I owe to sixty-one people],” said Alan Penrose, the company’s director, on the quay. Their tickets are good for another day.

## How the morning went

- **06.10** The *Kittiwake* leaves Port Ellery on the first crossing of the day.
- **06.25** Both engines stop in mid-channel. The tide carries the ferry towards the Sund bank.
- **06.31** The skipper drops the anchor. A passenger’s video shows [s:passenger-video|the chain running out twice] before it holds.
- **06.58** The *Tern* arrives from Hallam Point and passes a line.
- **08.40** The passengers go ashore where they had come from.

“[q:selby-1|The children thought it was part of the trip. I had come off a twelve-hour shift and slept through most of it, so I cannot tell you what the grown-ups thought],” said Amara Selby, a nurse, who was on her way home to Sund.

The ferry had been back in service for two weeks and a day.`,
  },
]
