import type { StaffKey } from '../seedUsers.ts'
import type { OrganizationKey, PersonKey } from './keys.ts'

export type DemoSource = {
  key: string
  name: string
  kind: 'person' | 'document' | 'dataset' | 'statement' | 'wire' | 'web-page' | 'social-post'
  terms: 'on-record' | 'background' | 'off-record'
  /** Admiralty grade: of the source, A is best, and of the information, 1 is best. */
  reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  credibility: 1 | 2 | 3 | 4 | 5 | 6
  person?: PersonKey
  organization?: OrganizationKey
  url?: string
  note?: string
  confidential?: true
  custodians?: StaffKey[]
}
