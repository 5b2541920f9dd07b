/** A story of the picture. `distance`: so many links from the story in the middle, which alone has 0. */
export type Placeable = { id: string; distance: number }
export type Tie = { from: string; to: string }

/** Half of what a story takes up, in the units of the picture. */
export type Size = { halfWidth: number; halfHeight: number }

export type Place = { id: string; x: number; y: number }

/** Where every story stands, in the order a hand on the arrow keys walks: the middle, then ring by ring, clockwise from the top. */
export type Layout = { width: number; height: number; size: Size; places: Place[] }
