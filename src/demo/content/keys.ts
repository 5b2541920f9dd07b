import type { events } from './events.ts'
import type { organizations } from './organizations.ts'
import type { people } from './people.ts'
import type { pictures } from './pictures.ts'
import type { places } from './places.ts'

type KeyOf<List extends readonly { key: string }[]> = List[number]['key']

/** What records go by in the content, so that a key nobody has does not compile. */
export type PersonKey = KeyOf<typeof people>
export type OrganizationKey = KeyOf<typeof organizations>
export type PlaceKey = KeyOf<typeof places>
export type EventKey = KeyOf<typeof events>
export type PictureKey = KeyOf<typeof pictures>
