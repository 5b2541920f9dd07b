import type { Payload } from 'payload'
import type { Role } from '../access/roles.ts'
import type { User } from '../payload-types.ts'

const staffList = [
  { key: 'admin', name: 'Ada Quill', roles: ['admin'] },
  { key: 'chief', name: 'Rosa Demirel', roles: ['chief'] },
  { key: 'editor', name: 'Jonas Weft', roles: ['editor'] },
  { key: 'reviewer', name: 'Selin Kavak', roles: ['reviewer'] },
  { key: 'checker', name: 'Milo Brandt', roles: ['checker'] },
  { key: 'reporter', name: 'Ines Marlow', roles: ['reporter'] },
  { key: 'muhabir', name: 'Deniz Akyel', roles: ['reporter'] },
] as const satisfies { key: string; name: string; roles: Role[] }[]

export type Staff = Record<(typeof staffList)[number]['key'], User>

export const demoEmail = (key: string): string => `${key}@galley.example`

/** One log-in a role (and a second reporter, for the Turkish desk); the first created is the admin. */
export const seedUsers = async (payload: Payload, password: string): Promise<Staff> => {
  const staff: Partial<Staff> = {}
  for (const { key, name, roles } of staffList) {
    staff[key] = (await payload.create({
      collection: 'users',
      data: { email: demoEmail(key), password, name, roles: [...roles] },
    })) as User
  }
  return staff as Staff
}
