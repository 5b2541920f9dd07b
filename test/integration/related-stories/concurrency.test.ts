import { openDesk, type Desk } from './support/desk.ts'
import { races } from './support/races.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

describe('where every command is a transaction', () => races(() => desk))
