/** Most words have no letter that needs more; an archive has millions of them. */
const plain = /^[\x20-\x7e\s]*$/

/**
 * Letters as they are compared: small, without marks. The four i's of Turkish become one, so that İstanbul, ISTANBUL
 * and istanbul are the same word whichever language's capitals were typed.
 */
export const fold = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text
        .replace(/[İIı]/g, 'i')
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replaceAll('ı', 'i')
