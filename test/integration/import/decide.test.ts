import type { Article, Quote } from '../../../src/payload-types.ts'
import type { Inference } from '../../../src/import/inferences.ts'
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts'

const text = `Harbour reopens

Mayor Lale Ergün reopened the harbour on Monday.

“The quay is safe again,” Ergün said. “Boats may leave,” she added.
`
type Answer = { inference: Inference; open: number; errors?: { code: string }[] }

describe('settling what an import inferred', () => {
  let newsroom: Newsroom
  let id: string

  const article = (): Promise<Article> =>
    newsroom.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })
  const inferences = async () => (await article()).inferences as Inference[]
  const quoteAt = async (at: number): Promise<Quote> => {
    const quote = await newsroom.payload.findByID({
      collection: 'quotes',
      id: String((await article()).quotes?.[at]),
      depth: 0,
    })
    return { ...quote, speaker: quote.speaker ?? null }
  }
  const spoken = async () =>
    ((await article()).body ?? []).flatMap(({ children }) =>
      (children as { annotation?: { speaker?: string } }[]).flatMap(({ annotation }) =>
        annotation ? [annotation.speaker ?? null] : [],
      ),
    )
  const decide = (
    inferenceId: string,
    body: object,
    as: 'reporter' | 'editor' | 'checker' = 'editor',
  ) => newsroom.rest<Answer>('POST', `/articles/${id}/inferences/${inferenceId}`, { as, body })
  const mention = async (name: string) =>
    (await inferences()).find((each) => each.kind === 'mention' && each.proposal?.name === name)

  beforeAll(async () => {
    newsroom = await startNewsroom()
  })
  afterAll(() => newsroom.close())
  let made = 0
  beforeEach(async () => {
    const body = { text: `${text}\nEdition ${made++}.` }
    const answer = await newsroom.rest<{ id: string }>('POST', '/import', { as: 'reporter', body })
    id = answer.body.id
  })

  it('takes a new name: the record is made, linked, and follows to the speakers confirmed', async () => {
    const [first] = (await inferences()).filter(({ kind }) => kind === 'speaker')
    expect(first).toMatchObject({ state: 'open', proposal: { name: 'Lale Ergün' } })
    const speaker = await decide(String(first?.id), { decision: 'take' })
    expect(speaker.status).toBe(200)
    expect(await quoteAt(0)).toMatchObject({ speakerName: 'Lale Ergün', speaker: null })

    const person = await mention('Lale Ergün')
    const taken = await decide(String(person?.id), { decision: 'take' })
    expect(taken.body.inference).toMatchObject({ state: 'taken' })
    const record = taken.body.inference.proposal?.id
    expect((await article()).people).toEqual([record])
    expect(await quoteAt(0)).toMatchObject({ speaker: { relationTo: 'people', value: record } })
    expect((await article()).copy).toMatchObject({ people: [{ id: record, name: 'Lale Ergün' }] })
  })

  it('links a name made known meanwhile instead of making it twice', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'people',
      where: { name: { equals: 'Lale Ergün' } },
    })
    expect(docs).toHaveLength(1)
    expect(await mention('Lale Ergün')).toMatchObject({
      state: 'taken',
      proposal: { id: docs[0]?.id },
    })
    expect((await article()).people).toEqual([docs[0]?.id])
  })

  it('corrects the speaker of one quote and leaves the other alone', async () => {
    const [first, second] = (await inferences()).filter(({ kind }) => kind === 'speaker')
    const before = await quoteAt(0)
    const edited = await decide(String(second?.id), { decision: 'edit', name: 'Can Ada' })
    expect(edited.status).toBe(200)
    expect(await quoteAt(1)).toMatchObject({ speakerName: 'Can Ada', speaker: null })
    expect(await quoteAt(0)).toMatchObject({ speakerName: before.speakerName })
    expect(await spoken()).toEqual(['Lale Ergün', 'Can Ada'])
    expect((await inferences()).find((each) => each.id === first?.id)?.decidedBy ?? null).toBeNull()
  })

  it('links the record a person picks', async () => {
    const board = await newsroom.payload.create({
      collection: 'organizations',
      data: { name: 'Harbour Board' },
      context: {},
    })
    const [first] = (await inferences()).filter(({ kind }) => kind === 'speaker')
    const body = { decision: 'edit', recordId: board.id, recordType: 'organization' }
    await decide(String(first?.id), body)
    expect(await quoteAt(0)).toMatchObject({
      speakerName: 'Harbour Board',
      speaker: { relationTo: 'organizations', value: board.id },
    })
    expect((await spoken())[0]).toBe('Harbour Board')
  })

  it('leaves a speaker out of the quote and of the text', async () => {
    const [first] = (await inferences()).filter(({ kind }) => kind === 'speaker')
    const { body } = await decide(String(first?.id), { decision: 'leave-out' })
    expect(body.inference).toMatchObject({
      state: 'left-out',
      decidedBy: newsroom.users.editor.id,
    })
    expect(await quoteAt(0)).toMatchObject({ speakerName: null, speaker: null })
    expect((await spoken())[0]).toBeNull()
  })

  it('is for whoever may edit the article', async () => {
    const [first] = (await inferences()).filter(({ kind }) => kind === 'speaker')
    const inferenceId = String(first?.id)
    const before = await quoteAt(0)
    const stranger = await decide(inferenceId, { decision: 'edit', name: 'X' }, 'checker')
    expect(stranger.status).toBe(403)
    expect(stranger.body.errors?.[0]?.code).toBe('NOT_ALLOWED')
    expect(await quoteAt(0)).toEqual(before)
    expect((await decide(inferenceId, { decision: 'take' }, 'reporter')).status).toBe(200)
  })

  it('refuses what is not there, with a code', async () => {
    const missing = await decide('speaker-99', { decision: 'take' })
    expect(missing.body.errors?.[0]?.code).toBe('NOT_FOUND')
    const nonsense = await decide('speaker-1', { decision: 'perhaps' })
    expect(nonsense.body.errors?.[0]?.code).toBe('INVALID_INPUT')
    const gone = { decision: 'edit', recordId: 'no-such-record' }
    expect((await decide('speaker-1', gone)).body.errors?.[0]?.code).toBe('NOT_FOUND')
  })

  it('takes no client’s word for what was decided', async () => {
    const before = await inferences()
    const forged = before.map((each) => ({ ...each, state: 'taken', decidedBy: 'somebody else' }))
    const { status } = await newsroom.rest('PATCH', `/articles/${id}?draft=true`, {
      as: 'editor',
      body: { inferences: forged, standfirst: 'Saved all the same.' },
    })
    expect(status).toBe(200)
    expect(await inferences()).toEqual(before)
    expect((await article()).standfirst).toBe('Saved all the same.')
  })

  it('answers on GraphQL with what is still open', async () => {
    const all = await inferences()
    const first = all.find(({ kind }) => kind === 'speaker')
    const others = all.filter(({ id: each, state }) => state === 'open' && each !== first?.id)
    const query = `mutation ($article: ID!, $inference: ID!) {
      decideInference(articleId: $article, inferenceId: $inference, decision: "leave-out") {
        article { id } open
      }
    }`
    const variables = { article: id, inference: first?.id }
    const { body } = await newsroom.graphql(query, variables, { as: 'editor' })
    expect(body.data).toEqual({ decideInference: { article: { id }, open: others.length } })
    const stranger = await newsroom.graphql(query, variables, { as: 'checker' })
    expect(stranger.body.errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })

  it('lets two people settle at once without losing either', async () => {
    const open = (await inferences()).filter(({ kind }) => kind === 'speaker')
    const answers = await Promise.all(
      open.map(({ id: each }, at) => decide(each, { decision: 'edit', name: `Speaker ${at}` })),
    )
    expect(answers.map(({ status }) => status)).toEqual(open.map(() => 200))
    expect((await spoken()).slice(0, 2)).toEqual(['Speaker 0', 'Speaker 1'])
  })
})
