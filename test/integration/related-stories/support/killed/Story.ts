/** What readers of one version of a story, and whoever looks for it, go by. Its headline is like no other's. */
export type Told = { headline: string; body: string; language: 'en' | 'tr'; live: boolean }

/** A story as its writer knows it; `null`: there is none, not yet or no more. */
export type Story = {
  /** Unknown until somebody was told it. */
  id: string | null
  told: Told | null
  /** Begun, and nobody has said yet what became of it. */
  doing: { to: Told | null } | null
}

export type Stored = Told & { id: string }
