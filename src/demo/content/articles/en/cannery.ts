import {
  approve,
  ask,
  check,
  checkedAndOut,
  publish,
  rewrite,
  sendBack,
  signOff,
} from '../../../steps.ts'
import type { DemoArticle } from '../../DemoArticle.ts'

/** What the cannery said, and what it had filed two days before. */
export const cannery: DemoArticle[] = [
  {
    key: 'cannery-denial',
    language: 'en',
    headline: 'Ellery Packing denies plans to cut jobs at its cannery',
    standfirst: 'The plant manager spoke to the shift after two days of talk on the quay.',
    dateline: { place: 'Port Ellery', date: '2026-02-18' },
    section: 'economy',
    genre: 'news',
    topics: ['medtop:20000523', 'medtop:04000000'],
    urgency: 5,
    picture: { key: 'cannery' },
    byline: 'ines',
    people: ['pike'],
    organizations: ['packing', 'quay-union'],
    places: ['ellery'],
    steps: checkedAndOut(),
    body: `Ellery Packing Company has no plans to cut jobs at its cannery in Port Ellery, its plant manager said on Wednesday.

“[q:pike-1|Nobody on the line needs to look for other work],” Desmond Pike told the staff at the change of shift.

The cannery employs [s:packing-statement|380 people, 120 of them at night], and is the largest private employer in the city. Talk of cuts had gone round the quay since Monday, when the second packing line stood still for the third week running. The line was old and would be replaced, the company said in a statement. It did not say when.

The Quay and Cannery Union said it had heard nothing from the company, in writing or otherwise.`,
  },
  {
    key: 'cannery-filing',
    language: 'en',
    headline: 'Cannery filed for 42 job cuts two days before it denied them',
    standfirst:
      'Ellery Packing told the labour office what it did not tell the night shift. The company calls it a precaution.',
    dateline: { place: 'Port Ellery', date: '2026-03-09' },
    section: 'economy',
    genre: 'news',
    topics: ['medtop:20000189', 'medtop:20000524'],
    urgency: 2,
    picture: { key: 'cannery', caption: 'The cannery at the change of shift.' },
    byline: 'callum',
    people: ['ashdown', 'pike'],
    organizations: ['packing', 'quay-union'],
    places: ['ellery'],
    steps: [
      signOff('legal', 'required'),
      signOff('rightOfReply', 'required'),
      ask('Filing, a manager on background, and the union. The company has the questions.'),
      sendBack(
        'The filing counts 42 posts; the second paragraph says 48. And has the company answered?',
      ),
      rewrite([
        ['All 48 are', 'All 42 are'],
        [
          'The company did not answer questions by Saturday evening.',
          'The company was sent five questions on Friday. It answered on Sunday, in writing:\n\n[[packing-1]]',
        ],
      ]),
      ask('Corrected after the filing, table on page 3. Their answer is in, whole.'),
      check(),
      approve('Every number stands in the filing now. Their answer is quoted in full.', 'chief'),
      signOff('rightOfReply', 'complete'),
      signOff('legal', 'complete'),
      publish(),
    ],
    body: `Ellery Packing Company has told the labour office that it means to end [s:packing-filing|42 of its 380 jobs] at the Port Ellery cannery by {2026-06-30}. The filing, which this newsroom has seen, is dated {2026-02-16}. Two days later Desmond Pike, the plant manager, [a:cannery-denial|told the staff] that nobody needed to look for other work.

All 48 are on the night shift, where 120 people work: more than one in three.

“[q:ashdown-1|They filed it on the Monday and denied it on the Wednesday. I would like to know what happened on the Tuesday],” said Peter Ashdown, branch secretary of the Quay and Cannery Union.

The cuts were [s:cannery-manager|decided months ago], when the second packing line was written off, said a manager at the cannery, who is not allowed to speak to the press and asked not to be named.

The company did not answer questions by Saturday evening.

## What the law asks

A company that plans to end more than thirty jobs within three months has to tell the labour office first, give its reasons, and wait sixty days. The wait ends on {2026-04-17}.

Nothing in the law says that the staff must be told at the same time. The union wants that changed.`,
  },
]
