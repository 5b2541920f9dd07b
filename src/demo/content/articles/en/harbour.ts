import {
  approve,
  ask,
  beginCheck,
  check,
  checkedAndOut,
  publish,
  sendBack,
  signOff,
} from '../../../steps.ts'
import type { DemoArticle } from '../../DemoArticle.ts'

/** Port Ellery deepens its harbour: the vote, the contract, the money, and what the marsh makes of it. */
export const harbour: DemoArticle[] = [
  {
    key: 'dredging',
    language: 'en',
    headline: 'Port Ellery votes to dredge its harbour after two-year wait',
    standfirst:
      'The council released 14.2 million crowns for the work, to begin when the winter gales are over.',
    dateline: { place: 'Port Ellery', date: '2026-02-10' },
    section: 'politics',
    genre: 'news',
    topics: ['medtop:11000000', 'medtop:20000343'],
    urgency: 3,
    picture: { key: 'harbour' },
    byline: 'ines',
    people: ['odell', 'varga'],
    organizations: ['council', 'harbour'],
    places: ['ellery'],
    events: ['vote'],
    steps: checkedAndOut(),
    body: `The city council of Port Ellery voted 11 to 4 on Tuesday to dredge the inner harbour, ending an argument that had outlasted two budgets.

The plan sets aside [s:budget|14.2 million crowns] and asks for the channel to be taken down to 6.5 metres along its whole length. [s:harbour-log|It stood at 4.1 metres at the last sounding], according to the log of the Ellery Harbour Authority.

“[q:odell-1|We waited two winters for this, and the boats could not wait any longer.]” Mayor Ruth Odell told the chamber after the vote.

“[q:varga-1|At low water we have been sending the larger boats away],” said Tomas Varga, the harbour master, who put the loss at 31 landings since October.

## What happens next

Work begins in late March and stops between 1 April and 30 June in the outer basin, where birds nest. The four members who voted against the plan said the calendar left no room for bad weather.

Two earlier attempts failed. The first time no company bid, and last year the council put the money into the sea wall instead.`,
  },
  {
    key: 'harbour-explainer',
    language: 'en',
    headline: 'Explained: who pays for Port Ellery’s harbour, and for what',
    standfirst:
      'Three payers bring in 9.4 million crowns a year. Digging out the mud is not among the things they pay for.',
    dateline: { place: 'Port Ellery', date: '2026-02-13' },
    section: 'economy',
    genre: 'background',
    topics: ['medtop:20000607', 'medtop:20000343'],
    urgency: 6,
    picture: { key: 'ledgers' },
    byline: 'ines',
    organizations: ['harbour', 'council'],
    places: ['ellery'],
    steps: checkedAndOut('The two lists should each come to 9.4 million.'),
    body: `Tuesday’s vote released 14.2 million crowns to dredge the inner harbour. That is half as much again as the harbour takes in a year. Where does its money come from, and where does it go?

## What comes in

The Harbour Authority lives on [s:budget|9.4 million crowns a year]:

- **Landing dues, 5.1 million.** Fishing boats and coasters pay by the tonne.
- **A grant from the government in Corrand, 3.4 million.** It is fixed for four years and has two to run.
- **Berth fees of the Sund ferry, 0.9 million.** They come only in a year that has a ferry.

## What goes out

1. Pay for 61 people: 4.6 million.
2. Upkeep of quays, lights and buoys: 3.7 million.
3. The reserve: 1.1 million, in a good year.

## Why the mud is extra

Mud does not arrive by the year. The harbour was last dredged 22 years ago, and no budget since has carried a line for doing it again. By law, work of that size is the city’s to pay.

The 14.2 million crowns come out of the city’s own savings. Divided by 84,000 inhabitants, that is 169 crowns each.

## What it gives back

Since October the harbour master has turned away 31 landings for want of water. A landing brings [s:harbour-log|about 2,900 crowns in dues], so the loss to the authority is close to 90,000. The loss to those who buy, gut, freeze and carry the fish is larger, and nobody has added it up.`,
  },
  {
    key: 'dredging-contract',
    language: 'en',
    headline: 'Castell Marine wins harbour contract with 600,000 crowns to spare',
    standfirst:
      'Two companies bid. The dearer one would have broken the council’s ceiling before the first barge arrived.',
    dateline: { place: 'Port Ellery', date: '2026-02-26' },
    section: 'economy',
    genre: 'news',
    topics: ['medtop:20000343', 'medtop:20001265'],
    urgency: 4,
    picture: { key: 'dredger' },
    byline: 'ines',
    people: ['castell', 'farrow'],
    organizations: ['castell', 'harbour', 'council'],
    places: ['ellery'],
    steps: checkedAndOut(),
    body: `Castell Marine will dredge Port Ellery’s inner harbour. The Harbour Authority signed on Thursday with the company, which [s:castell-contract|bid 13.6 million crowns] and was the cheaper of two.

The other bidder asked for 15.1 million. The council had set a ceiling of [s:budget|14.2 million] when it voted on {2026-02-10}.

For its price Castell takes out about 190,000 cubic metres of mud, at a little under 72 crowns a cubic metre. The first barge is due in the last week of March.

“[q:castell-1|We have dug in worse weather than yours, but never to a calendar written by herons],” said Wim Castell, the managing director, after signing. The calendar closes the outer basin from April to June, when birds nest.

What is left of the money, 600,000 crowns, is the city’s only cushion. Each day on which the dredger lies idle for reasons that are not its own costs [s:castell-contract|28,000 crowns].

“[q:farrow-1|Six hundred thousand sounds like a lot until you divide it by a dredger that waits for the wind. It is three weeks],” said Judith Farrow, one of the four council members who voted against the plan.

The contract leaves one thing open: where the mud goes.`,
  },
  {
    key: 'marsh-analysis',
    language: 'en',
    headline: 'What six and a half metres would mean for the salt marsh',
    standfirst:
      'A deeper channel moves more water. Whether the reeds notice depends on where the mud goes.',
    dateline: { place: 'Port Ellery', date: '2026-03-01' },
    section: 'science',
    genre: 'analysis',
    topics: ['medtop:06000000', 'medtop:20000442'],
    urgency: 6,
    picture: { key: 'marsh' },
    byline: 'ines',
    people: ['lindqvist'],
    organizations: ['institute', 'harbour', 'castell'],
    places: ['ellery', 'sund', 'marsh', 'narrows'],
    steps: [
      ask('Please look at the volumes in the second paragraph first.'),
      beginCheck([
        {
          words: '4.1 metres today',
          kind: 'number',
          outcome: 'verified',
          evidence: { source: 'Harbour depth and landing log, three years', excerpt: '4.1 m' },
        },
        {
          words: '12 metres of it along the seaward edge',
          kind: 'number',
          outcome: 'disputed',
          note: 'The institute’s last report says 9 metres, over twelve years.',
          evidence: {
            source: 'Report of the institute on the Sund marsh',
            excerpt: 'a retreat of 9 metres between the two surveys',
            supports: false,
          },
        },
        { words: '190,000 cubic metres', kind: 'number' },
        { words: '900,000 crowns', kind: 'number' },
      ]),
    ],
    body: `Port Ellery’s harbour will be more than half as deep again by the autumn. The water that fills it has to come past the marsh.

The log of the harbour authority gives a channel of [s:harbour-log|4.1 metres today]. At 6.5 metres the same tide carries about half as much water again through the narrows, and carries it faster.

## Faster water, older reeds

Fast water takes the fine mud with it, and fine mud is what reeds stand in. That is the fear. The institute’s own measurements are less clear: in the ten years in which the channel silted up and the water slowed down, the reeds lost ground all the same, 12 metres of it along the seaward edge.

Hanne Lindqvist, who leads the bird count, does not think depth is the question. Boats are not either. What the marsh lacks, she says, is what the river used to bring and the dams upstream now keep.

## A gift, if it is placed

Which makes the mud itself interesting. Castell Marine will lift some 190,000 cubic metres of it. Laid along the seaward edge in a strip 40 metres wide, it would raise almost five kilometres of shore by a metre.

The other way is the cheap one: to drop it in the deep water off Hallam Point, where nobody will see it again.

[s:harbour-office|The harbour office has not decided], an official said. Carrying the mud to the marsh takes each barge an hour and ten minutes longer; the difference over the whole work is put at 900,000 crowns. The city’s cushion is 600,000.

The choice would have to be made before the first barge is loaded.`,
  },
  {
    key: 'audit-report',
    language: 'en',
    headline: 'Auditors find no receipts for 2.9 million crowns of harbour money',
    standfirst:
      'The Court of Audit does not say the money is gone. The Harbour Authority has 30 days to show where it went.',
    dateline: { place: 'Corrand', date: '2026-03-05' },
    section: 'politics',
    genre: 'news',
    topics: ['medtop:20000272', 'medtop:11000000'],
    urgency: 2,
    picture: {
      key: 'ledgers',
      caption: 'Five years of payments: the auditors asked for 214 of them.',
    },
    byline: 'callum',
    people: ['tolland', 'odell'],
    organizations: ['audit', 'harbour'],
    places: ['corrand', 'ellery'],
    steps: [
      signOff('legal', 'required'),
      ask('The report is attached to the source. Table 2 has the 37 payments.'),
      check(),
      approve('Counted table 2 twice: 37 payments, 2,903,118 crowns.'),
      signOff('legal', 'complete'),
      publish(),
    ],
    body: `The Ellery Harbour Authority cannot show receipts for [s:audit-report|37 payments worth 2.9 million crowns], the Court of Audit said in a report on Thursday.

The court had looked at five years in which the authority spent 48.3 million crowns, and had asked for the papers behind every payment above 50,000. There were 214. For about one in six of them there was an entry in the books and nothing else.

“[q:tolland-1|We are not saying that the money is gone. We are saying that nobody could show us where it went, and those are two different sentences],” Maeve Tolland, the auditor general, told reporters in Corrand.

The largest single payment, 410,000 crowns, is for stone laid at the foot of the sea wall. The court’s engineers found the stone. They did not find the invoice.

Mayor Ruth Odell, who chairs the authority’s board, answered by telephone. “[q:odell-2|Every crown is in the books. What is missing is paper, and we will find it],” she said.

The report comes a week after the authority signed the largest contract in its history, 13.6 million crowns for dredging. Tolland advised it to keep that account apart from all others. “[q:tolland-2|If they file the new papers the way they filed these, we will be back],” she said.

The authority has 30 days to answer.`,
  },
  {
    key: 'leaflets',
    language: 'en',
    headline: 'Who printed 12,000 leaflets against the harbour plan?',
    standfirst:
      'They came without a name on the night before the vote. A trail leads to a printer in Cawdrey, and ends there.',
    dateline: { place: 'Cawdrey', date: '2026-03-12' },
    section: 'politics',
    genre: 'feature',
    topics: ['medtop:11000000'],
    urgency: 6,
    byline: 'callum',
    people: ['farrow'],
    organizations: ['council'],
    places: ['cawdrey', 'ellery'],
    events: ['vote'],
    steps: [
      signOff('rightOfReply', 'required'),
      ask('The printer spoke on background. Is that enough for the number?'),
      sendBack('One voice for the number is not enough: a delivery note, or a second person.'),
      ask('The van hire shows two trips; enclosed with the source.'),
      sendBack(
        'Better. But Judith Farrow has to be asked before we print that her name was on the order.',
        'chief',
      ),
    ],
    body: `On the evening of {2026-02-09} somebody pushed leaflets through most of the letter boxes of Port Ellery. [s:leaflet|“Our harbour, our money”] stood above a drawing of a fish skeleton. There was no imprint, which the law on elections forbids and the law on everything else does not.

A printer in Cawdrey says the order was for [s:printer|12,000 copies], paid in advance and collected in two trips of a hired van.

Who paid? [s:adviser|A person who advises the council] names one of the four members who voted against the plan. That member, Judith Farrow, says she saw the leaflet when everybody else did.

“[q:farrow-2|I put my name under everything I think. It is why half the chamber does not speak to me],” she said at the market.`,
  },
]
