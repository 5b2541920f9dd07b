/** Where readers find an article: the newsroom's pattern with the article's slug and language in it. */
export const addressOf = (
  pattern: string,
  { slug, language }: { slug: string; language: string },
): string =>
  pattern
    .replaceAll('{language}', encodeURIComponent(language))
    .replaceAll('{slug}', encodeURIComponent(slug))
