import { singleWriter } from '../../../src/database/singleWriter.ts'
import { openDesk, type Desk } from './support/desk.ts'
import { races } from './support/races.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({ adapt: singleWriter })
})
afterAll(() => desk.close())

describe('where transactions wait for each other', () => races(() => desk))
