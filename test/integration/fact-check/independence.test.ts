import fc from 'fast-check'
import { body, openDesk, stories, type Desk, type Name } from './support/desk.ts'

let desk: Desk
const bylines = new Map<string, string[]>()
beforeAll(async () => {
  desk = await openDesk({ options: { authors: ({ id }) => bylines.get(String(id)) ?? [] } })
})
afterAll(() => desk.close())

const refusal = async (as: Name, id: string) =>
  (await desk.command(as, 'approveFactCheck', id)).body.errors?.[0]

describe('whoever approves is somebody else than', () => {
  it('who created it', async () => {
    const id = await desk.write('rex')
    await desk.does('ada', 'requestFactCheck', id)
    expect(await refusal('rex', id)).toMatchObject({
      code: 'NOT_INDEPENDENT',
      message: expect.stringContaining('You wrote this article.'),
    })
    await desk.checkAll(id)
    await desk.does('rita', 'approveFactCheck', id)
  })

  it('who stands in the byline', async () => {
    const id = await desk.write('ada')
    bylines.set(id, [String(desk.users.rex.id)])
    await desk.does('ada', 'requestFactCheck', id)
    expect(await refusal('rex', id)).toMatchObject({ code: 'NOT_INDEPENDENT' })
  })

  it('who asked for the check', async () => {
    const id = await desk.write('ada')
    await desk.does('zoe', 'requestFactCheck', id)
    expect(await refusal('zoe', id)).toMatchObject({
      message: expect.stringContaining('You asked for this check.'),
    })
  })

  it('who made the last edit to a passage, which is named', async () => {
    const id = await desk.write('ada', { body: body('The first ship left. It was early.') })
    await desk.edit('rex', id, { body: body('The first ship left. It was late.') })
    await desk.does('ada', 'requestFactCheck', id)
    expect(await refusal('rex', id)).toMatchObject({
      data: { reasons: [{ code: 'NOT_INDEPENDENT', field: 'body', passage: 'It was late.' }] },
    })
    // A later edit by the writer takes it over.
    await desk.edit('ada', id, { body: body('The first ship left. It was very late.') })
    await desk.checkAll(id)
    await desk.does('rex', 'approveFactCheck', id)
  })

  it('who took a sentence out, or brought an old version back', async () => {
    const id = await desk.write('ada', {
      body: body('They signed. The ministry denies it. It rained.'),
    })
    await desk.edit('rex', id, { body: body('They signed. It rained.') })
    await desk.does('ada', 'requestFactCheck', id)
    expect(await refusal('rex', id)).toMatchObject({ code: 'NOT_INDEPENDENT' })
    const { docs } = await desk.versions(id)
    await desk.rest('POST', `/stories/versions/${docs[0]?.id}?draft=true`, 'rita')
    expect(await refusal('rita', id)).toMatchObject({ code: 'NOT_INDEPENDENT' })
  })
})

it('nobody alone ever gets a text approved or live, whatever they try in whatever order', async () => {
  const text = fc.constantFrom('One.', 'Two.', 'One. Two.', 'Two. One.')
  const step = fc.oneof(
    fc.record({ do: fc.constant('edit' as const), text }),
    fc.record({ do: fc.constant('restore' as const), text }),
    fc.record({
      do: fc.constantFrom(
        'requestFactCheck' as const,
        'approveFactCheck' as const,
        'checkAll' as const,
        'submitRound' as const,
        'requestChanges' as const,
        'publishArticle' as const,
        'unpublishArticle' as const,
      ),
      text,
    }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 10 }),
      fc.boolean(),
      async (steps, own) => {
        // The chief may do everything; the article is their own, or a colleague's that has been left to them.
        const id = await desk.write(own ? 'zoe' : 'ada', { body: body('One. Two.') })
        if (!own) await desk.does('ada', 'requestFactCheck', id)
        for (const { do: command, text: words } of steps) {
          if (command === 'edit') {
            await desk.edit('zoe', id, { body: body(words) })
          } else if (command === 'restore') {
            const { docs } = await desk.versions(id)
            await desk.rest('POST', `/stories/versions/${docs.at(-1)?.id}?draft=true`, 'zoe')
          } else if (command === 'checkAll') {
            await desk.checkAll(id, 'zoe').catch(() => {})
          } else {
            await desk.command('zoe', command, id, { note: 'n', reason: 'r' })
          }
          expect((await desk.latest(id)).factCheckStatus).not.toBe('approved')
          expect((await desk.served(id))._status).toBe('draft')
        }
      },
    ),
    { numRuns: 15 },
  )
}, 120_000)

it('approving and then editing any passage makes it stale, undoing the edit approved again', async () => {
  const id = await desk.approved({ headline: 'Head.', body: body('One. Two.', 'Three.') })
  for (const change of [
    { headline: 'Other.' },
    { body: body('One. Two!', 'Three.') },
    { body: body('Two. One.', 'Three.') },
    { body: body('One. Two.') },
    { leadMedia: { caption: 'Added.' } },
  ]) {
    await desk.edit('ada', id, change)
    expect((await desk.latest(id)).factCheckStatus).toBe('stale')
    await desk.edit('ada', id, {
      headline: 'Head.',
      body: body('One. Two.', 'Three.'),
      leadMedia: { caption: null },
    })
    expect((await desk.latest(id)).factCheckStatus).toBe('approved')
  }
  const link = (url: string) => [
    {
      children: [
        { text: 'One. ' },
        { type: 'link', linkType: 'custom', url, children: [{ text: 'Two.' }] },
      ],
    },
    ...body('Three.'),
  ]
  await desk.edit('ada', id, { body: link('https://a.example') })
  expect((await desk.latest(id)).factCheckStatus).toBe('stale')
  await desk.edit('ada', id, { section: 'x', body: body('One.  Two.', 'Three.') })
  expect((await desk.latest(id)).factCheckStatus).toBe('approved')
})

it('a round takes one request and one decision at a time', async () => {
  const id = await desk.write('ada')
  const code = async (as: Name, name: string, args = {}) =>
    (await desk.command(as, name, id, args)).body.errors?.[0]?.code
  expect(await code('rex', 'approveFactCheck')).toBe('STALE_STATE')
  await desk.does('ada', 'requestFactCheck', id)
  expect(await code('ada', 'requestFactCheck')).toBe('STALE_STATE')
  expect(await code('rex', 'requestChanges', { note: '' })).toBe('REASON_REQUIRED')
  await desk.does('rex', 'requestChanges', id, { note: 'Whose ship?' })
  expect(await code('rex', 'approveFactCheck')).toBe('STALE_STATE')
  expect(await code('eve', 'publishArticle')).toBe('NOT_APPROVED')
  expect((await desk.does('ada', 'requestFactCheck', id)).factCheck).toMatchObject({ round: 2 })
  await desk.checkAll(id)
  await desk.does('rex', 'approveFactCheck', id)
  expect(await code('rex', 'approveFactCheck')).toBe('STALE_STATE')
  await desk.does('eve', 'publishArticle', id)
  expect(await code('eve', 'publishArticle')).toBe('STALE_STATE')
  // Asking again about what is live opens a round and leaves it live.
  expect((await desk.does('ada', 'requestFactCheck', id)).article).toMatchObject({
    factCheckStatus: 'in-check',
    _status: 'published',
  })
  expect(await desk.served(id)).toMatchObject({ factCheckStatus: 'approved', _status: 'published' })
})

it('an empty article has nothing to check', async () => {
  const story = await desk.payload.create({
    collection: stories,
    data: {} as never,
    draft: true,
    user: desk.users.ada,
  })
  const answer = await desk.command('ada', 'requestFactCheck', String(story.id))
  expect(answer).toMatchObject({ status: 409, body: { errors: [{ code: 'NOTHING_TO_CHECK' }] } })
})
