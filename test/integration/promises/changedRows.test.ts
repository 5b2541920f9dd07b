import { openStage, type Stage } from '../doors/support/openStage.ts'

let stage: Stage
let id: string
beforeAll(async () => {
  stage = await openStage()
  id = await stage.write()
  await stage.approve(id)
  await stage.publish(id)
})
afterAll(() => stage.close())

const readersSee = async () => {
  const byRest = await stage.rest('GET', `/articles/${id}?depth=5`)
  const listed = await stage.rest('GET', '/articles?depth=5')
  const byGraphQL = await stage.graphql(
    'query ($id: String!) { Article(id: $id) { headline standfirst body leadMedia { caption alt } factCheckStatus updatedAt } }',
    { id },
  )
  const main = await stage.row(id)
  return {
    public: await stage.served(main?.slug),
    rest: byRest.body,
    listed: listed.body,
    graphql: byGraphQL.body,
  }
}

describe('a live article stays as it is', () => {
  it.each<[string, string, () => string, object]>([
    ['quotes', 'the words of a quote', () => stage.records.beside.id, { text: 'We counted none' }],
    ['quotes', 'who said it', () => stage.records.spoken.id, { speakerName: 'X', speaker: null }],
    ['quotes', 'its source', () => stage.records.spoken.id, { source: null }],
    [
      'media',
      'a picture’s texts',
      () => stage.records.pictures[0].id,
      { alt: 'X', caption: 'X', credit: 'X' },
    ],
    ['people', 'a speaker’s name', () => stage.records.speaker.id, { name: 'Mert Renamed' }],
    ['people', 'an author’s name', () => stage.records.reporter.id, { name: 'Ada Renamed' }],
    [
      'sources',
      'a source’s name and terms',
      () => stage.records.source.id,
      { name: 'X', terms: 'off-record' },
    ],
  ])('%s: when %s changes', async (collection, _, row, change) => {
    const before = await readersSee()
    expect(before.public).not.toBeNull()
    const { status } = await stage.rest('PATCH', `/${collection}/${row()}`, {
      as: 'checker',
      body: change,
    })
    expect(status).toBe(200)
    expect(await readersSee()).toEqual(before)
  })

  it('when a newer draft is written, checked and approved', async () => {
    const before = await readersSee()
    await stage.edit(id, { headline: 'Harbour closes', quotes: [] })
    expect(await readersSee()).toEqual(before)
    await stage.does(stage.author, 'requestFactCheck', id)
    expect(await readersSee()).toEqual(before)
    await stage.does('reviewer', 'requestChanges', id, { note: 'Again' })
    expect(await readersSee()).toEqual(before)
    await stage.approve(id)
    expect(await readersSee()).toEqual(before)
  })

  it('when what it refers to would be deleted: that is refused', async () => {
    const before = await readersSee()
    for (const path of [
      `/quotes/${stage.records.spoken.id}`,
      `/media/${stage.records.pictures[0].id}`,
      `/people/${stage.records.speaker.id}`,
      `/sources/${stage.records.source.id}`,
    ]) {
      const { status, body } = await stage.rest('DELETE', path, { as: 'chief' })
      expect([status, JSON.stringify(body).includes('STILL_REFERRED_TO')]).toEqual([409, true])
    }
    expect(await readersSee()).toEqual(before)
  })
})
