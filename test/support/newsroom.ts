import { jest } from '@jest/globals'
import type { Payload, SanitizedConfig } from 'payload'
import type { Role } from '../../src/access/roles.ts'
import type { User } from '../../src/payload-types.ts'
import { newDatabase } from './databases.ts'
import { openDoors, type Doors } from './doors.ts'

export const roles = ['admin', 'chief', 'editor', 'reviewer', 'checker', 'reporter'] as const
export const password = 'a test password'

export interface Newsroom extends Doors {
  /** Another one after `restart`: do not keep it. */
  payload: Payload
  config: SanitizedConfig
  dataFolder: string
  /** Undefined on SQLite, whose file is `galley.db` in the data folder. */
  databaseUrl: string | undefined
  /** One user a role, `<role>@galley.test`, with that role alone. */
  users: Record<Role, User>
  /** A further user, whose password is `password`. */
  createUser(name: string, roles: Role[], data?: Partial<User>): Promise<User>
  /** Closes the newsroom and opens it again on the same data, as a restart of the server does. */
  restart(): Promise<void>
  close(): Promise<void>
}

let opened = 0

const open = async (): Promise<{ config: SanitizedConfig; payload: Payload }> => {
  // Settings and configuration are read once a module registry: another newsroom needs a new one.
  if (opened++ > 0) jest.resetModules()
  for (const name of Object.keys(globalThis))
    if (name.startsWith('_payload')) Reflect.deleteProperty(globalThis, name)
  const { getPayload } = await import('payload')
  const config = await (await import('../../src/payload.config.ts')).default
  // Otherwise each suite starts a second process that writes src/payload-types.ts.
  config.typescript.autoGenerate = false
  const payload = await getPayload({ config })
  const { migrate } = await import('../../src/database/migrate.ts')
  const { getSettings } = await import('../../src/settings.ts')
  await migrate(payload, getSettings())
  return { config, payload }
}

/**
 * A newsroom of its own for one suite: a new database and data folder, Galley's real configuration, the real migrations,
 * one user a role, and the doors people come through. `close` it in afterAll. Only one may be open at a time in a file.
 */
export const startNewsroom = async (): Promise<Newsroom> => {
  const { drop, folder: dataFolder, url } = newDatabase()
  process.env.GALLEY_DATA = dataFolder
  process.env.GALLEY_LOG = process.env.GALLEY_TEST_LOG ?? 'silent'
  process.env.DATABASE_URL = url ?? ''
  const now = await open()
  const createUser: Newsroom['createUser'] = async (name, roles, data = {}) =>
    now.payload.create({
      collection: 'users',
      data: { ...data, name, roles, email: `${name}@galley.test`, password },
    })
  const users: Partial<Record<Role, User>> = {}
  // The admin is first: the first user becomes admin, whatever is asked.
  for (const role of roles) users[role] = await createUser(role, [role])

  return {
    ...openDoors(users as Record<Role, User>, password),
    get payload() {
      return now.payload
    },
    get config() {
      return now.config
    },
    dataFolder,
    databaseUrl: url,
    users: users as Record<Role, User>,
    createUser,
    restart: async () => {
      await now.payload.destroy()
      Object.assign(now, await open())
    },
    close: async () => {
      await now.payload.destroy()
      await drop()
    },
  }
}
