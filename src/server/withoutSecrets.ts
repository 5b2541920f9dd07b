const secretFollows = new Set(['reset', 'verify', 'reset-password'])

/** The path of a URL as the log may keep it: without its query, and without the token in a mailed link. */
export const withoutSecrets = (url: string): string =>
  url
    .split(/[?#]/, 1)
    .join('')
    .split('/')
    .map((part, index, parts) => (secretFollows.has(parts[index - 1] ?? '') ? '-' : part))
    .join('/')
