import type { TypedUser } from 'payload'
import { may } from '../access/roles.ts'
import { ImportRefused } from './errors.ts'

/** The user, when there is one who may write; else the refusal. */
export const permitted = (user: TypedUser | null | undefined): TypedUser => {
  if (!user) {
    throw new ImportRefused(
      'NOT_ALLOWED',
      'Nothing was imported: log in first. Your text is untouched.',
      401,
    )
  }
  if (may(user, 'write')) return user
  throw new ImportRefused(
    'NOT_ALLOWED',
    'Nothing was imported: your role does not write articles. Ask an administrator for the role of a reporter.',
  )
}
