import { describeDoors } from './support/describeDoors.ts'
import {
  commandDoors,
  createDoors,
  duplicateDoors,
  oddDoors,
  updateDoors,
  type Door,
} from './support/doors.ts'

const soon = new Date(Date.now() + 3_600_000).toISOString()
const everyState = [
  'unchecked',
  'in check',
  'approved',
  'stale',
  'with an open sign-off',
  'embargoed',
  'waived',
  'edited since its waiver',
  'sent back after its waiver',
  'live by a waiver',
  'live by a waiver, with a newer draft',
  'live',
  'live, with a newer draft',
  'live, with an approved draft',
  'taken down',
] as const

const doors = updateDoors({ _status: 'published' })
const isMain = ({ name }: Door) =>
  /^(REST PATCH |GraphQL updateArticle, draft: false|Local update|REST bulk PATCH )$/.test(name)
/** Every door is tried at the states that decide differently; these at all of them. */
const mainDoors = doors.filter(isMain)
const otherDoors = doors.filter((door) => !isMain(door))

describeDoors('an article goes live by', [
  { aim: 'go live', doors: mainDoors, states: everyState },
  {
    aim: 'go live',
    doors: otherDoors,
    states: [
      'unchecked',
      'approved',
      'waived',
      'edited since its waiver',
      'with an open sign-off',
      'live, with a newer draft',
    ],
  },
  {
    aim: 'go live',
    doors: oddDoors({ _status: 'published' }),
    states: ['unchecked', 'live, with a newer draft'],
  },
  { aim: 'publish', doors: commandDoors('publishArticle'), states: everyState },
  {
    aim: 'schedule',
    doors: commandDoors('scheduleArticle', { at: soon }, { at: 'DateTime!' }),
    states: everyState,
  },
  { aim: 'create live', doors: createDoors({ _status: 'published' }), states: ['approved'] },
  { aim: 'copy as live', doors: duplicateDoors(), states: ['live'] },
])
