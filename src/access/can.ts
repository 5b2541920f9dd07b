import { may, type Permission } from './roles.ts'

/** What the plugins ask, in the words of the permission table. */
const permissionFor: Record<string, Permission> = {
  'request-check': 'write',
  check: 'check',
  rule: 'edit',
  approve: 'approve',
  'request-changes': 'approve',
  publish: 'publish',
  schedule: 'publish',
  unpublish: 'takeDown',
  delete: 'delete',
  waive: 'takeDown',
  'sign-off': 'edit',
  propose: 'write',
  decide: 'edit',
}

/** Deny by default: an action nobody listed is nobody's. Reading is for everyone with a log-in. */
export const can = (user: unknown, action: string): boolean => {
  if (action === 'read') return Boolean(user)
  const permission = permissionFor[action]
  return permission ? may(user, permission) : false
}
