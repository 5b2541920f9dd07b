import { openStage, type Stage } from '../doors/support/openStage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const slugOf = async (id: string) => (await stage.latest(id))?.slug

it('a slug somebody wrote stays, also when it begins like the headline', async () => {
  const id = await stage.write()
  await stage.edit(id, { headline: 'Floods', slug: 'floods-in-the-east' })
  await stage.edit(id, { standfirst: 'Rivers rise.' })
  expect(await slugOf(id)).toBe('floods-in-the-east')
  await stage.edit(id, { headline: 'Rivers rise' })
  expect(await slugOf(id)).toBe('floods-in-the-east')
})

it('a slug nobody wrote follows the headline, its number gone', async () => {
  const [first, second] = [await stage.write(), await stage.write()]
  await stage.edit(first, { headline: 'Budget 2026' })
  await stage.edit(second, { headline: 'Budget 2026' })
  await stage.edit(second, { standfirst: 'Money.' })
  await stage.edit(second, { headline: 'Harvest' })
  expect([await slugOf(first), await slugOf(second)]).toEqual(['budget-2026', 'harvest'])
})

it('two drafts that came to the same slug are both published, each under its own', async () => {
  const [first, second] = [await stage.write(), await stage.write()]
  for (const id of [first, second]) {
    await stage.edit(id, { headline: 'Beta rises' })
    await stage.approve(id)
  }
  await stage.publish(first)
  await stage.publish(second)
  const slugs = [(await stage.row(first))?.slug, (await stage.row(second))?.slug]
  expect(slugs).toEqual(['beta-rises', 'beta-rises-2'])
  expect((await stage.served('beta-rises-2'))?.headline).toBe('Beta rises')
})
