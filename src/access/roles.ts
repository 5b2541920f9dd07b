/** The only place that knows role names. The table is product.md's "Who may do what". */
export const roles = ['reporter', 'editor', 'checker', 'reviewer', 'chief', 'admin'] as const
export type Role = (typeof roles)[number]

const permissions = {
  /** Write own drafts, annotate, request a check, propose links. */
  write: ['reporter', 'editor', 'checker', 'reviewer', 'chief'],
  /** Edit anyone's draft, decide links, rule on disputes, set sign-offs. */
  edit: ['editor', 'chief'],
  /** Settle claims, submit a round. */
  check: ['checker', 'reviewer', 'chief'],
  /** Approve a round or request changes. */
  approve: ['reviewer', 'chief'],
  /** Publish, schedule, correct; the gate decides as well. */
  publish: ['editor', 'chief'],
  /** Waive, retract, unpublish. */
  takeDown: ['chief'],
  /** Create and edit sources, quotes, people, organisations, places, events, media. */
  keepRecords: ['reporter', 'editor', 'checker', 'reviewer', 'chief'],
  /** Delete what nothing refers to. */
  delete: ['editor', 'chief'],
  /** Topics, users, settings. */
  administer: ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

const rolesOf = (user: unknown): readonly unknown[] => {
  const held = (user as { roles?: unknown } | null | undefined)?.roles
  return Array.isArray(held) ? held : []
}

/** Whether a user (or nobody) holds a permission. Anything that is not a user with roles holds none. */
export const may = (user: unknown, permission: Permission): boolean =>
  rolesOf(user).some((role) => (permissions[permission] as readonly unknown[]).includes(role))
