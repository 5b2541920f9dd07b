import slugify from '@sindresorhus/slugify'

const longest = 90

/** Letters lose their marks the Turkish way (ö → o, ı and İ → i), not the German one, in any language. */
const plain = (text: string): string =>
  text
    .replace(/[ıİ]/g, 'i')
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')

/** Headline → address: ASCII, hyphens, at most 90 characters, cut at a word. Empty when nothing is left. */
export const slugOf = (headline: string): string => {
  const slug = slugify(plain(headline), { decamelize: false })
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0) || longest)
}
