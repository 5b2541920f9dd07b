type Published = { published?: Date | null }

const day = 24 * 60 * 60 * 1000

/** How many days lie between the publication of two stories; null where one is not published. */
export const daysApart = (one: Published, other: Published): number | null =>
  one.published && other.published
    ? Math.abs(one.published.getTime() - other.published.getTime()) / day
    : null
