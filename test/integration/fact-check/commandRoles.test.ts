import type { Role } from '../../../src/access/roles.ts'
import { openStage, type Stage } from '../doors/support/openStage.ts'
import { states, type State } from '../doors/support/stages.ts'

const roles = ['reporter', 'editor', 'checker', 'reviewer', 'chief', 'admin'] as const
const everyone = [...roles]
const writers = ['reporter', 'editor', 'checker', 'reviewer', 'chief']
const checkers = ['checker', 'reviewer', 'chief']
const deciders = ['reviewer', 'chief']
const editors = ['editor', 'chief']

/** Whose work each command is: "Who may do what", written down once more so that a change of the product's table shows. */
const work: Record<string, string[]> = {
  requestFactCheck: writers,
  withdrawFactCheck: writers,
  assignChecker: checkers,
  startCheck: checkers,
  markClaim: checkers,
  placeClaim: checkers,
  markNoCheckNeeded: checkers,
  acknowledgeChanges: checkers,
  addEvidence: checkers,
  fetchEvidence: checkers,
  uploadEvidence: checkers,
  settleClaim: checkers,
  disputeClaim: checkers,
  linkClaim: checkers,
  unlinkClaim: checkers,
  submitRound: checkers,
  ruleOnClaim: editors,
  setSignOff: editors,
  approveFactCheck: deciders,
  requestChanges: deciders,
  publishArticle: editors,
  scheduleArticle: editors,
  cancelSchedule: editors,
  publishClaimReview: editors,
  withdrawClaimReview: editors,
  unpublishArticle: ['chief'],
  waiveFactCheck: ['chief'],
  undoStep: ['editor', ...checkers],
  commentOnPassage: everyone,
  resolveComment: everyone,
}

const stages: State[] = ['unchecked', 'in check', 'live, with a newer draft']

type Shown = {
  permissions: Record<string, { allowed: boolean; code?: string }>
  passages: { key: string }[]
}

/** Arguments that are right as far as they go: what is refused is the person. */
const argumentsFor = (id: string, claimId: string, key: string, someone: string) => {
  const claim = { claimId }
  const article = { articleId: id }
  const given: Record<string, object> = {
    assignChecker: { ...article, checker: someone },
    markClaim: { ...article, field: 'headline', exact: 'Harbour', kind: 'name' },
    placeClaim: { ...claim, exact: 'Harbour' },
    markNoCheckNeeded: { ...article, passages: [key] },
    acknowledgeChanges: { ...article, passageKeys: [key] },
    addEvidence: { ...claim, evidence: { source: 'A ledger' } },
    fetchEvidence: { ...claim, evidence: { url: 'https://harbour.example/' } },
    uploadEvidence: claim,
    settleClaim: { ...claim, outcome: 'verified' },
    disputeClaim: { ...claim, reason: 'The ledger says otherwise.' },
    ruleOnClaim: { ...claim, reason: 'The ledger says otherwise.' },
    linkClaim: { ...claim, sameAs: claimId },
    unlinkClaim: claim,
    publishClaimReview: { ...claim, rating: 1, verdict: 'So it is.' },
    withdrawClaimReview: claim,
    requestChanges: { ...article, note: 'Once more.' },
    waiveFactCheck: { ...article, reason: 'The ferry leaves at noon.' },
    unpublishArticle: { ...article, reason: 'It is wrong.' },
    setSignOff: { ...article, kind: 'legal', state: 'complete' },
    scheduleArticle: { ...article, at: new Date(Date.now() + 3_600_000).toISOString() },
  }
  return (name: string): object => given[name] ?? article
}

describe('the commands of the check and whose work they are', () => {
  let stage: Stage
  let claimId: string
  beforeAll(async () => {
    stage = await openStage()
    const id = await states['in check'](stage)
    const { body } = await stage.rest<{ claim: { id: string } }>('POST', '/fact-check/markClaim', {
      as: 'checker',
      body: { articleId: id, field: 'headline', exact: 'Harbour opens', kind: 'fact' },
    })
    claimId = body.claim.id
  })
  afterAll(() => stage.close())

  const ask = async (as: Role | undefined, name: string, body: object) => {
    const answer = await stage.rest<{ errors?: { code: string }[] }>(
      'POST',
      `/fact-check/${name}`,
      {
        as,
        body,
      },
    )
    return `${answer.body.errors?.[0]?.code} ${answer.status}`
  }

  it('is a list of every command there is', async () => {
    const { body } = await stage.rest<Shown>('GET', `/fact-check/state/${await stage.write()}`, {
      as: 'chief',
    })
    const told = Object.keys(body.permissions)
    // A comment is named by its id: the state of an article cannot tell of it beforehand.
    expect(told.filter((name) => !work[name])).toEqual([])
    expect(Object.keys(work).length).toBe(30)
  })

  it.each(stages)(
    '%s: whoever it is not for is refused, and nothing comes of it',
    async (state) => {
      const id = await states[state](stage)
      const shownTo = async (as: Role) =>
        (await stage.rest<Shown>('GET', `/fact-check/state/${id}`, { as })).body
      const { passages } = await shownTo('chief')
      const given = argumentsFor(id, claimId, passages[0]?.key ?? '', stage.users.checker.id)
      const before = await stage.look(id)
      const came: Record<string, string> = {}
      const law: Record<string, string> = {}
      for (const role of roles) {
        const { permissions } = await shownTo(role)
        for (const [name, whose] of Object.entries(work)) {
          const mine = whose.includes(role)
          // A round is taken back by who asked for it: the role alone does not tell.
          if (name in permissions && !(mine && name === 'withdrawFactCheck')) {
            came[`${role} sees ${name}`] = permissions[name]?.code === 'NOT_ALLOWED' ? 'no' : 'yes'
            law[`${role} sees ${name}`] = mine ? 'yes' : 'no'
          }
          if (mine) continue
          came[`${role} ${name}`] = await ask(role, name, given(name))
          law[`${role} ${name}`] = 'NOT_ALLOWED 403'
        }
      }
      for (const name of Object.keys(work)) {
        came[`nobody ${name}`] = await ask(undefined, name, given(name))
        law[`nobody ${name}`] = 'NOT_ALLOWED 401'
      }
      expect(came).toEqual(law)
      expect(await stage.look(id)).toEqual(before)
    },
  )
})
