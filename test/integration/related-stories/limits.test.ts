import { channels } from './support/channels.ts'
import { openDesk } from './support/desk.ts'
import { linkAll } from './support/told.ts'

it('lets a story have as many confirmed links as the project says, and names the one that is full', async () => {
  const [[, send] = []] = channels
  const own = await openDesk({ options: { limits: { confirmed: 2 } } })
  if (!send) throw new Error('no channel')
  const from = await own.article('Full')
  const made = await linkAll(own, send, from, ['A', 'B', 'C'], 'reporter')
  const linkIds = made.map(({ link }) => link)
  const { links } = await send(own, 'confirmStoryLinks', { linkIds }, 'editor')
  expect(links?.map(({ code }) => code)).toEqual([null, null, 'LIMIT_REACHED'])
  expect(links?.[2]?.message).toMatch(/“Full” has 2 links/)
  const to = await own.article('D')
  expect(
    await send(own, 'createStoryLink', { from: to, to: from, type: 'see-also' }, 'editor'),
  ).toMatchObject({ code: 'LIMIT_REACHED', status: expect.any(Number) })
  await own.close()
})
