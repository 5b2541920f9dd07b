// The two shapes that are measured: an article, and a front page of twenty; as Galley serves them, and as near as
// Payload's own GraphQL comes to them. Payload tells readers no more of a relation than its id, so it is asked as an editor.

export const frontSize = 20

const article = `query ($slug: String!, $language: String) {
  article(slug: $slug, language: $language) {
    slug headline standfirst body section genre urgency publishedAt
    dateline { place date }
    authors { name }
    quotes { text speaker { name } source { name } }
    sources { name kind }
    people { name }
    organizations { name }
    places { name }
    topics { name code }
    leadMedia { url alt caption width height }
    factCheck { status }
  }
}`

const payloadArticle = `query ($slug: String!, $language: Article_language_Input!) {
  Articles(where: { slug: { equals: $slug }, language: { equals: $language } }, limit: 1) {
    docs {
      slug headline standfirst body section genre urgency publishedAt
      dateline { place date }
      byline { name }
      quotes { text speakerName source { name } }
      sources { name kind }
      people { name }
      organizations { name }
      places { name }
      topics { name code }
      leadMedia { image { url width height } alt caption }
      factCheckStatus
    }
  }
}`

const front = `query ($language: String) {
  articles(first: ${frontSize}, language: $language) {
    nodes {
      slug headline standfirst section publishedAt
      authors { name }
      topics { name }
      leadMedia { url alt }
      factCheck { status }
    }
    pageInfo { hasNextPage }
  }
}`

const payloadFront = `query ($language: Article_language_Input!) {
  Articles(
    where: { _status: { equals: published }, language: { equals: $language } }
    sort: "-publishedAt"
    limit: ${frontSize}
  ) {
    docs {
      slug headline standfirst section publishedAt
      byline { name }
      topics { name }
      leadMedia { image { url } alt }
      factCheckStatus
    }
    hasNextPage
  }
}`

const slugs = `query ($after: String) {
  articles(first: 100, after: $after) { nodes { slug language } pageInfo { hasNextPage endCursor } }
}`

const json = { 'Content-Type': 'application/json' }

/** Each request comes from another reader's address, since readers are counted by theirs. */
const reader = (index) => ({ 'X-Forwarded-For': `10.20.${index >> 8}.${index & 255}` })

const post = (path, query, variables, index, headers = {}) => ({
  method: 'POST',
  path,
  headers: { ...json, ...reader(index), ...headers },
  body: JSON.stringify({ query, variables }),
})

/** The slugs of published articles, newest first. */
export const slugsOf = async (ask, count) => {
  const found = []
  let after = null
  while (found.length < count) {
    const { nodes, pageInfo } = (await ask(slugs, { after })).articles
    found.push(...nodes)
    after = pageInfo.endCursor
    if (!pageInfo.hasNextPage) break
  }
  return found.slice(0, count)
}

export const requestsFor = (published, token) => {
  const languages = ['en', 'tr']
  const as = { Authorization: `JWT ${token}` }
  return {
    article: published.map((which, index) => post('/graphql', article, which, index)),
    payloadArticle: published.map((which, index) =>
      post('/api/graphql', payloadArticle, which, index, as),
    ),
    front: published.map((_, index) =>
      post('/graphql', front, { language: languages[index % 2] }, index),
    ),
    payloadFront: published.map((_, index) =>
      post('/api/graphql', payloadFront, { language: languages[index % 2] }, index, as),
    ),
  }
}
