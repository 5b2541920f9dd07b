import type { Stage } from '../../doors/support/openStage.ts'

type Ask = (
  method: 'PATCH' | 'POST',
  path: string,
  body: unknown,
) => Promise<{ status: number; body: unknown }>

/** Twenty people save the same article at once, each by a door of their own. */
export const hammer = async (stage: Stage, doorOf: (number: number) => Ask): Promise<void> => {
  const id = await stage.write()
  const before = (await stage.versions(id)).length
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      doorOf(number)('PATCH', `/articles/${id}?draft=true`, { headline: `Headline ${number}` }),
    ),
  )
  const saved = answers.flatMap(({ status }, number) => (status === 200 ? [number] : []))
  for (const answer of answers)
    if (answer.status !== 200)
      expect(answer).toMatchObject({ status: 503, body: { errors: [{ code: 'DATABASE_BUSY' }] } })
  expect(saved.length).toBeGreaterThan(0)

  const versions = await stage.versions(id)
  expect(versions).toHaveLength(before + saved.length)
  const headlines = versions
    .slice(0, saved.length)
    .map(({ version }) => (version as unknown as { headline: string }).headline)
  expect(headlines.sort()).toEqual(saved.map((number) => `Headline ${number}`).sort())
  expect(versions.filter(({ latest }) => latest)).toHaveLength(1)
  // One line for each save, in one chain.
  expect((await stage.kinds(id)).filter((kind) => kind === 'edited')).toHaveLength(saved.length)
  expect(await stage.broken(id)).toBeNull()
}

const draftOf = (headline: string) => ({
  headline,
  language: 'en',
  body: [{ children: [{ text: `${headline}, told at length.` }] }],
})

/** Sixty articles are created at once, a third of them with the same headline. */
export const createAtOnce = async (
  stage: Stage,
  doorOf: (number: number) => Ask,
): Promise<void> => {
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, number) =>
      doorOf(number)(
        'POST',
        '/articles?draft=true',
        draftOf(number % 3 ? `Story ${number}` : 'One headline for many'),
      ),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
  const slugs = new Set<unknown>()
  for (const { body } of answers) {
    const look = await stage.look((body as { doc: { id: string } }).doc.id)
    slugs.add(look.main?.slug)
    expect(look).toMatchObject({ saves: 1, events: ['created'] })
    expect(look.latest?.headline).toBe(look.main?.headline)
  }
  expect(slugs.size).toBe(60)
}
