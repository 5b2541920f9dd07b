import type { Stage } from './openStage.ts'

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()
const open = { legal: 'required', rights: 'n/a', rightOfReply: 'n/a' } as const

/** How an article gets to each state, by the people whose work that is. */
export const states = {
  unchecked: (stage: Stage) => stage.write(),
  'in check': async (stage: Stage) => {
    const id = await stage.write()
    await stage.does(stage.author, 'requestFactCheck', id)
    return id
  },
  approved: async (stage: Stage) => {
    const id = await stage.write()
    await stage.approve(id)
    return id
  },
  stale: async (stage: Stage) => {
    const id = await states.approved(stage)
    await stage.edit(id, { body: stage.records.body({ last: 'Everybody denied it.' }) })
    return id
  },
  'with an open sign-off': async (stage: Stage) => {
    const id = await states.approved(stage)
    await stage.edit(id, { signOffs: open }, stage.users.editor)
    return id
  },
  embargoed: async (stage: Stage) => {
    const id = await states.approved(stage)
    await stage.edit(id, { embargo: tomorrow() })
    return id
  },
  waived: async (stage: Stage) => {
    const id = await stage.write()
    await stage.does('chief', 'waiveFactCheck', id, { reason: 'A test of the doors' })
    return id
  },
  'edited since its waiver': async (stage: Stage) => {
    const id = await states.waived(stage)
    await stage.edit(id, { body: stage.records.body({ last: 'Everybody denied it.' }) })
    return id
  },
  'sent back after its waiver': async (stage: Stage) => {
    const id = await states.waived(stage)
    await stage.does('reviewer', 'requestChanges', id, { note: 'A test of the doors' })
    return id
  },
  'live by a waiver': async (stage: Stage) => {
    const id = await states.waived(stage)
    await stage.publish(id)
    return id
  },
  'live by a waiver, with a newer draft': async (stage: Stage) => {
    const id = await states['live by a waiver'](stage)
    await stage.edit(id, { body: stage.records.body({ last: 'Everybody denied it.' }) })
    return id
  },
  live: async (stage: Stage) => {
    const id = await states.approved(stage)
    await stage.publish(id)
    return id
  },
  'live, with a newer draft': async (stage: Stage) => {
    const id = await states.live(stage)
    await stage.edit(id, { body: stage.records.body({ last: 'Everybody denied it.' }) })
    return id
  },
  'live, with an approved draft': async (stage: Stage) => {
    const id = await states['live, with a newer draft'](stage)
    await stage.approve(id)
    return id
  },
  'live in its second text': async (stage: Stage) => {
    const id = await states['live, with an approved draft'](stage)
    await stage.publish(id)
    return id
  },
  'taken down': async (stage: Stage) => {
    const id = await states.live(stage)
    await stage.does('chief', 'unpublishArticle', id, { reason: 'A test of the doors' })
    return id
  },
}

export type State = keyof typeof states
