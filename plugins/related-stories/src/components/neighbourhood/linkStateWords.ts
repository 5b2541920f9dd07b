/** How a link stands, inside a sentence. */
export const linkStateWords = {
  confirmed: 'nearConfirmed',
  suggested: 'nearSuggested',
  rejected: 'nearRejected',
} as const
