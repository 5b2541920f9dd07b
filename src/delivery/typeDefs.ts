/** The public schema: an allow-list. A type that is not written here cannot be reached. */
export const typeDefs = /* GraphQL */ `
  "A moment, ISO 8601 in UTC"
  scalar DateTime
  "Any JSON value"
  scalar JSON

  type Query {
    "A published article. Without a language: the newsroom's default one, else the only one with this slug."
    article(slug: String!, language: String): Article
    "Published articles, newest first. A topic is given by its id, code or name."
    articles(
      "1 to 100, 20 when left out"
      first: Int
      "endCursor of the page before"
      after: String
      language: String
      section: String
      topic: String
    ): ArticleConnection
    "The story a published article belongs to: all that follow-ups, updates and links of the same event lead to"
    thread("The id of an article" article: ID!): Thread
  }

  type ArticleConnection {
    edges: [ArticleEdge!]!
    nodes: [Article!]!
    pageInfo: PageInfo!
  }

  type ArticleEdge {
    cursor: String!
    node: Article!
  }

  type PageInfo {
    hasNextPage: Boolean!
    endCursor: String
  }

  "One story in one language, as it was published"
  type Article {
    id: ID!
    slug: String!
    language: String!
    headline: String!
    standfirst: String
    dateline: Dateline!
    "The text as a tree of blocks"
    body: JSON!
    bodyHtml: String!
    bodyText: String!
    authors: [Author!]!
    "When the version served went out"
    publishedAt: DateTime
    updatedAt: DateTime
    section: String
    genre: String
    "1 (flash) to 9"
    urgency: Int
    quotes: [Quote!]!
    sources: [Source!]!
    people: [Person!]!
    organizations: [Organization!]!
    places: [Place!]!
    topics: [Topic!]!
    leadMedia: Image
    factCheck: FactCheckSummary!
    "What claims in this text were found to be, where the newsroom publishes it"
    claimReviews: [ClaimReview!]!
    "Pinned ones first, then in the newsroom's order"
    related(
      "Links of one type alone"
      type: String
      "1 to 100, all when left out"
      first: Int
    ): [Related!]!
  }

  type Dateline {
    place: String
    date: DateTime
  }

  type Author {
    name: String!
  }

  type Quote {
    text: String!
    "null when the text names nobody"
    speaker: Speaker
    source: QuoteSource
  }

  type Speaker {
    name: String!
  }

  type QuoteSource {
    name: String!
  }

  type Source {
    name: String!
    kind: String!
  }

  type Person {
    name: String!
  }

  type Organization {
    name: String!
  }

  type Place {
    name: String!
  }

  type Topic {
    name: String!
    "IPTC Media Topics code, for example medtop:11000000"
    code: String
  }

  type Image {
    url: String!
    alt: String
    caption: String
    credit: String
    "pixels"
    width: Int
    "pixels"
    height: Int
  }

  type FactCheckSummary {
    "unchecked, in-check, changes-requested, approved, stale or waived"
    status: String!
    "When the text served was approved"
    approvedAt: DateTime
  }

  "By schema.org's names"
  type ClaimReview {
    "The words of the claim, as they stand in this text"
    claimReviewed: String!
    rating: ClaimRating!
    "What was found, in words"
    verdict: String!
    "Who says so"
    claimant: String
    datePublished: DateTime!
  }

  type ClaimRating {
    value: Int!
    "The highest value of its scale"
    best: Int!
    "The lowest value of its scale"
    worst: Int!
    "In the language of the article"
    name: String!
  }

  type Related {
    "background, follow-up, same-event, update-of, contradicts, correction-of, translation-of or see-also"
    type: String!
    "The relation in words, seen from this article"
    label: String!
    "What the newsroom says of the relation"
    note: String
    article: RelatedArticle!
  }

  type RelatedArticle {
    slug: String!
    language: String!
    headline: String!
    publishedAt: DateTime
  }

  type Thread {
    "Oldest first"
    entries: [ThreadEntry!]!
    "Whether the story is longer than what is told here"
    hasMore: Boolean!
  }

  type ThreadEntry {
    article: RelatedArticle!
    "Its links to others in this thread"
    related: [Related!]!
  }
`
