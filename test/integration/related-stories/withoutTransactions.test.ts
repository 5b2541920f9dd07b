import { openDesk, type Desk } from './support/desk.ts'
import { races } from './support/races.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({ transactions: false })
})
afterAll(() => desk.close())

describe('where a database has no transactions, as Payload sets it up', () => races(() => desk))
