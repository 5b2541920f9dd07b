import { describeDoors } from './support/describeDoors.ts'
import {
  commandDoors,
  createDoors,
  duplicateDoors,
  oddDoors,
  updateDoors,
} from './support/doors.ts'

const soon = new Date(Date.now() + 3_600_000).toISOString()
const everyState = [
  'unchecked',
  'in check',
  'approved',
  'stale',
  'with an open sign-off',
  'embargoed',
  'live',
  'live, with a newer draft',
  'live, with an approved draft',
  'taken down',
] as const

describeDoors('an article goes live by', [
  { aim: 'go live', doors: updateDoors({ _status: 'published' }), states: everyState },
  {
    aim: 'go live',
    doors: oddDoors({ _status: 'published' }),
    states: ['unchecked', 'approved', 'live, with a newer draft'],
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
