/** What a link keeps for each of its sides. */
export type Sides<News = unknown> = {
  from: string
  to: string
  fromOrder: number | null
  toOrder: number | null
  fromPinned: boolean
  toPinned: boolean
  fromNews: News
  toNews: News
}

/** The same link the other way round: everything of one side is the other's. */
export const turned = <News>(link: Sides<News>): Sides<News> => ({
  from: link.to,
  to: link.from,
  fromOrder: link.toOrder,
  toOrder: link.fromOrder,
  fromPinned: link.toPinned,
  toPinned: link.fromPinned,
  fromNews: link.toNews,
  toNews: link.fromNews,
})
