/** What somebody does to an article; `due` is what the server does by itself when a plan's moment has come. */
export type Step =
  | 'create'
  | 'import'
  | 'decide'
  | 'edit'
  | 'request'
  | 'mark'
  | 'submit'
  | 'approve'
  | 'send-back'
  | 'publish'
  | 'unpublish'
  | 'schedule'
  | 'cancel'
  | 'due'

/** What an article has to be, after all that was done to it. Editions are those of its text; 0 is none. */
export type Story = {
  number: number
  imported: boolean
  latest: number
  /** The edition in the article's own row: the one served, or the first one. */
  main: number
  mainStatus: 'draft' | 'published'
  latestStatus: 'draft' | 'published'
  /** The round after round of checking: its state, and the edition an approval binds to. */
  rounds: {
    state: 'requested' | 'in-progress' | 'submitted' | 'approved' | 'changes-requested'
    approved: number
  }[]
  /** The edition that was marked, passage by passage, in the last round. */
  marked: number
  plans: ('pending' | 'done' | 'cancelled')[]
  versions: number
  /** Its own lines in the trail, without those of its links. */
  lines: string[]
  /** How many of the import's questions were decided. */
  decided: number
}

export const newStory = (number: number, imported: boolean): Story => ({
  number,
  imported,
  latest: 0,
  main: 0,
  mainStatus: 'draft',
  latestStatus: 'draft',
  rounds: [],
  marked: 0,
  plans: [],
  versions: 0,
  lines: [],
  decided: 0,
})

const told = (story: Story, line: string, more: Partial<Story>): Story => ({
  ...story,
  ...more,
  lines: [...story.lines, line],
})

const withRound = (story: Story, line: string, state: 'approved' | 'changes-requested'): Story =>
  told(story, line, {
    rounds: [
      ...story.rounds.slice(0, -1),
      { state, approved: state === 'approved' ? story.latest : 0 },
    ],
  })

const inRound = (story: Story, state: 'in-progress' | 'submitted'): Story => ({
  ...story,
  rounds: [...story.rounds.slice(0, -1), { state, approved: 0 }],
})

/** The first mark of a round starts it; a submitted one stays submitted. */
const marked = (story: Story): Story => {
  const starts = story.rounds.at(-1)?.state === 'requested'
  const begun = starts ? inRound(told(story, 'check-started', {}), 'in-progress') : story
  return told(begun, 'no-check-needed', { marked: story.latest })
}

const withPlan = (story: Story, state: 'done' | 'cancelled'): Story => ({
  ...story,
  plans: [...story.plans.slice(0, -1), state],
})

const live = (story: Story): Story =>
  told(story, story.mainStatus === 'published' ? 'republished' : 'published', {
    main: story.latest,
    mainStatus: 'published',
    latestStatus: 'published',
    versions: story.versions + 1,
  })

const steps: Record<Step, (story: Story) => Story> = {
  create: (story) => told(story, 'created', { latest: 1, main: 1, versions: 1 }),
  import: (story) => told(story, 'created', { latest: 1, main: 1, versions: 1 }),
  decide: (story) => ({
    ...story,
    latestStatus: 'draft',
    decided: story.decided + 1,
    versions: story.versions + 1,
  }),
  edit: (story) =>
    told(story, 'edited', {
      latest: story.latest + 1,
      latestStatus: 'draft',
      versions: story.versions + 1,
    }),
  request: (story) =>
    told(story, 'check-requested', {
      rounds: [...story.rounds, { state: 'requested', approved: 0 }],
      marked: 0,
    }),
  mark: marked,
  submit: (story) => inRound(told(story, 'check-submitted', {}), 'submitted'),
  approve: (story) => withRound(story, 'approved', 'approved'),
  'send-back': (story) => withRound(story, 'changes-requested', 'changes-requested'),
  publish: live,
  unpublish: (story) =>
    told(story, 'unpublished', {
      main: story.latest,
      mainStatus: 'draft',
      latestStatus: 'draft',
      versions: story.versions + 1,
    }),
  schedule: (story) => told(story, 'scheduled', { plans: [...story.plans, 'pending'] }),
  cancel: (story) => withPlan(told(story, 'schedule-cancelled', {}), 'cancelled'),
  due: (story) => withPlan(live(story), 'done'),
}

/** The article after one more step, wholly done. */
export const after = (story: Story, step: Step): Story => steps[step](story)

export const isPlanned = ({ plans }: Story): boolean => plans.at(-1) === 'pending'

export type Outcome = { story: Story; done: boolean }

/** Everything an article may be when it was last known as `story` and `doing` may or may not have been done. */
export const outcomes = (story: Story, doing: Step | null): Outcome[] => {
  const either = [
    { story, done: false },
    ...(doing ? [{ story: after(story, doing), done: true }] : []),
  ]
  return either.flatMap((each) =>
    isPlanned(each.story) ? [each, { ...each, story: after(each.story, 'due') }] : [each],
  )
}
