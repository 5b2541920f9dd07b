import { describeDoors } from './support/describeDoors.ts'
import {
  commandDoors,
  deleteDoors,
  draftDoors,
  plainDoors,
  restoreDoors,
  type Door,
} from './support/doors.ts'
import type { Stage } from './support/openStage.ts'

type Version = { id: string | number; version: { _status?: unknown } }

/** A version of the article, newest first, by its status. */
const version =
  (status: 'draft' | 'published', which: 'first' | 'last') =>
  async (stage: Stage, id: string): Promise<string> => {
    const versions = (await stage.versions(id)) as unknown as Version[]
    const found = versions.filter((row) => row.version._status === status)
    return String(found.at(which === 'last' ? 0 : -1)?.id)
  }

const paragraphs = ({ records }: Stage) => records.body()

/** Every part of the checked text, changed one at a time. */
const changes: Record<string, Parameters<typeof plainDoors>[0]> = {
  'a sentence': ({ records }) => ({ body: records.body({ last: 'Everybody denied it.' }) }),
  'the headline': { headline: 'Harbour closes' },
  'the standfirst': { standfirst: null },
  'the order': (stage) => ({ body: [...paragraphs(stage)].reverse() }),
  'who said it': ({ records }) => ({ body: records.body({ speaker: 'Somebody Else' }) }),
  'where a link leads': ({ records }) => ({
    body: records.body({ link: 'https://other.example/' }),
  }),
  'the picture beside the caption': ({ records }) => ({
    leadMedia: { image: records.pictures[1].id, caption: 'The quay at noon.', alt: 'A quay.' },
  }),
  'the caption': (stage) => ({
    leadMedia: {
      image: stage.records.pictures[0].id,
      caption: 'The quay at night.',
      alt: 'A quay.',
    },
  }),
  'the quotes beside the body': { quotes: [] },
}
const named = (what: string, doors: Door[]): Door[] =>
  doors.map((door) => ({ ...door, name: `${door.name}: ${what}` }))
const overLive = ({ overLive: live }: Door) => live === true

describeDoors('a live article changes by', [
  {
    aim: 'change the live text',
    doors: [
      ...plainDoors(changes['a sentence'] ?? {}),
      ...Object.entries(changes).flatMap(([what, data]) =>
        named(what, plainDoors(data).slice(0, 1)),
      ),
    ],
    states: ['live'],
  },
  {
    aim: 'change nothing that is checked',
    doors: plainDoors({ section: 'world' }),
    states: ['live'],
  },
  {
    aim: 'change nothing that is checked',
    doors: plainDoors({ section: 'world' }).filter(overLive),
    states: ['live, with a newer draft'],
  },
  {
    aim: 'take down in silence',
    doors: [
      ...plainDoors({ section: 'world' }).filter((door) => !overLive(door)),
      ...named(
        'to draft',
        plainDoors({ _status: 'draft' }).filter((door) => !overLive(door)),
      ),
    ],
    states: ['live, with a newer draft'],
  },
  { aim: 'take down in silence', doors: plainDoors({ _status: 'draft' }), states: ['live'] },
  {
    aim: 'take down in silence',
    doors: restoreDoors(false, version('draft', 'first')),
    states: ['live'],
  },
  {
    aim: 'take down',
    doors: commandDoors('unpublishArticle', { reason: 'A test' }, { reason: 'String!' }),
    states: ['approved', 'live', 'live, with a newer draft', 'taken down'],
  },
  {
    aim: 'bring an older live text back',
    doors: restoreDoors(false, version('published', 'first')),
    states: ['live in its second text'],
  },
  {
    aim: 'bring the live text back',
    doors: restoreDoors(false, version('published', 'last')),
    states: ['live'],
  },
  {
    aim: 'bring back as a draft',
    doors: restoreDoors(true, version('published', 'last')),
    states: ['live'],
  },
  {
    aim: 'save a draft',
    doors: draftDoors({ section: 'sport' }),
    states: ['live', 'live, with a newer draft'],
  },
  {
    aim: 'delete',
    doors: deleteDoors(),
    states: ['unchecked', 'approved', 'live', 'live, with a newer draft', 'taken down'],
  },
])
