import { channels } from './channels.ts'
import type { Desk } from './desk.ts'

const tally = (values: (string | undefined)[]) =>
  Object.fromEntries(
    [...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]),
  )

/** What must hold when several people act at once, with the database's help or without. */
export const races = (opened: () => Desk) =>
  describe.each(channels)('over %s', (_name, send) => {
    it('lets one of ten people create the same link, and tells the others it is there', async () => {
      const desk = opened()
      const { from, to } = await desk.pair()
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          send(
            desk,
            'createStoryLink',
            { from: index % 2 ? from : to, to: index % 2 ? to : from, type: 'same-event' },
            'editor',
          ),
        ),
      )
      expect(tally(outcomes.map(({ code, link }) => code ?? link?.state))).toEqual({
        confirmed: 1,
        DUPLICATE_LINK: 9,
      })
      expect(await desk.stored(from)).toEqual(['confirmed same-event'])
    })

    it('lets one of several decisions stand', async () => {
      const desk = opened()
      const { from, to } = await desk.pair()
      const { link } = await send(
        desk,
        'createStoryLink',
        { from, to, type: 'background' },
        'reporter',
      )
      const linkId = String(link?.id)
      const told = desk.events.length
      const outcomes = await Promise.all([
        send(desk, 'confirmStoryLink', { linkId }, 'editor'),
        send(desk, 'rejectStoryLink', { linkId }, 'editor'),
        send(desk, 'confirmStoryLink', { linkId, type: 'see-also' }, 'editor'),
        send(desk, 'rejectStoryLink', { linkId }, 'editor'),
      ])
      expect(outcomes.filter((outcome) => outcome.link)).toHaveLength(1)
      expect(outcomes.filter(({ code }) => code === 'STALE_STATE')).toHaveLength(3)
      expect(desk.events.slice(told)).toHaveLength(2)
    })
  })
