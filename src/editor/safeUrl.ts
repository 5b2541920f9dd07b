const longest = 2048
const web = /^https?:\/\/[^/\\?#]/i
const other = /^(?:mailto|tel):[^/\\]/i
const within = /^(?:#|\/(?![/\\]))/
const hidden = /[\p{C}\p{Z}\s]/u

/** Not URL.canParse: once it is compiled, Node 20 and 22 read its umlauts wrong. */
const isAddress = (url: string): boolean => {
  try {
    return Boolean(new URL(url))
  } catch {
    return false
  }
}

/**
 * The address when a link may lead there, else null: http, https, mailto, tel, `/…` and `#…`, without a space or
 * an invisible character anywhere. What is not on the list is refused, however it is disguised.
 */
export const safeUrl = (url: unknown): string | null => {
  if (typeof url !== 'string' || url.length > longest || hidden.test(url)) return null
  if (within.test(url) || other.test(url)) return url
  return web.test(url) && isAddress(url) ? url : null
}
