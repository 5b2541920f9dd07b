/** What a link's place in the list of one of its stories rests on. `at`: when it was proposed, as ISO 8601. */
export type Placed = { pinned: boolean; order: number | null; at: string }

/** What nobody put in order comes after what somebody did. */
const last = Number.MAX_SAFE_INTEGER

/** How a story lists its confirmed links: pinned ones, then those somebody put in order, then the rest as they came. */
export const inOrder = (one: Placed, other: Placed): number =>
  Number(other.pinned) - Number(one.pinned) ||
  (one.order ?? last) - (other.order ?? last) ||
  one.at.localeCompare(other.at)
