const query = `query ($slug: String!) {
  article(slug: $slug, language: "en") {
    headline bodyText publishedAt
    quotes { text speaker { name } }
    sources { name }
    factCheck { status approvedAt }
  }
}`

export type PublicArticle = {
  headline: string
  bodyText: string
  publishedAt: string
  quotes: { text: string; speaker: { name: string } | null }[]
  sources: { name: string }[]
  factCheck: { status: string; approvedAt: string | null }
}

/** What a reader without a log-in gets of an article; null when it is not public. */
export const publicArticle = async (url: string, slug: string): Promise<PublicArticle | null> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables: { slug } }),
  })
  const answer = (await response.json()) as {
    data?: { article: PublicArticle | null }
    errors?: unknown
  }
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data?.article ?? null
}
