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
  { key: 'correspondent', name: 'Callum Reyes', roles: ['reporter'] },
  { key: 'yaziisleri', name: 'Ferda Yalın', roles: ['editor'] },
  { key: 'deputy', name: 'Emre Solak', roles: ['chief'] },
] as const satisfies { key: string; name: string; roles: Role[] }[]

export type StaffKey = (typeof staffList)[number]['key']
export type Staff = Record<StaffKey, User>

export const demoEmail = (key: string): string => `${key}@galley.example`

/** At least one log-in a role, a second desk for what is written in Turkish, and a second chief, without
 * whom nobody waives a check; the first created is the admin. */
export const seedUsers = async (payload: Payload, password: string): Promise<Staff> => {
  const staff: Partial<Staff> = {}
  for (const { key, name, roles } of staffList) {
    staff[key] = await payload.create({
      collection: 'users',
      data: { email: demoEmail(key), password, name, roles: [...roles] },
    })
  }
  return staff as Staff
}
