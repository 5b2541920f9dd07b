import type { EmailAdapter } from 'payload'

/** Galley sends no mail. Payload's stand-in would write the addresses into the log. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'nobody@galley.invalid',
  defaultFromName: 'Galley',
  sendEmail: async () => payload.logger.info('A mail was not sent: Galley has no mail server.'),
})
