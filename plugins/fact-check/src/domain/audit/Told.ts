/** What a trail tells of its article in the end: kept while the trail is read, instead of its lines. */
export type Told = {
  lines: number
  created: boolean
  deleted: boolean
  /** What the last line about going live or coming down says; null when none does. */
  live: { up: boolean; factCheckStatus: string | null } | null
  rounds: Map<number, { state: string; textHash: string | null }>
  /** The last outcome told of each claim. */
  claims: Map<string, string>
  /** The last state told of each sign-off. */
  signOffs: Map<string, string>
}

export const nothingTold = (): Told => ({
  lines: 0,
  created: false,
  deleted: false,
  live: null,
  rounds: new Map(),
  claims: new Map(),
  signOffs: new Map(),
})
