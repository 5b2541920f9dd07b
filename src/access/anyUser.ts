import type { Access } from 'payload'

/** Everyone with a log-in reads all desk content; nobody else reads any of it. */
export const anyUser: Access = ({ req }) => Boolean(req.user)
