import type { FieldAccess } from 'payload'

/** A field for the desk: readers without a log-in never see it. */
export const deskOnly: FieldAccess = ({ req }) => Boolean(req.user)
