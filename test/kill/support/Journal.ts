import { newStory, type Step, type Story } from './Story.ts'

/** A story as its writer knows it. `article` is null until somebody was told its id. */
export type Entry = {
  story: Story
  article: string | null
  /** Begun, and nobody has said yet what became of it. */
  doing: Step | null
  /** Somebody is at it. */
  taken: boolean
  /** Somebody was at it since the last look at everything. */
  touched: boolean
  /** Nothing more is done to it, but linked. */
  finished: boolean
  /** The import's questions are all answered. */
  asked: boolean
}

export const linkTypes = ['background', 'follow-up', 'see-also'] as const
export type LinkStep = 'link-suggested' | 'link-confirmed' | 'link-rejected' | 'link-removed'

/** A link as its maker knows it: the lines it has in the trail of either article. */
export type LinkEntry = {
  id: string | null
  from: string
  to: string
  type: (typeof linkTypes)[number]
  lines: LinkStep[]
  doing: LinkStep | null
  taken: boolean
}

/** All that was done in a newsroom, and what its people were told of it. */
export type Journal = {
  entries: Entry[]
  links: LinkEntry[]
  begin(imported: boolean): Entry
}

export const newJournal = (): Journal => {
  const entries: Entry[] = []
  return {
    entries,
    links: [],
    begin: (imported) => {
      const entry: Entry = {
        story: newStory(entries.length + 1, imported),
        article: null,
        doing: null,
        taken: true,
        touched: true,
        finished: false,
        asked: false,
      }
      entries.push(entry)
      return entry
    },
  }
}
