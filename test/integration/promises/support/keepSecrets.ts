import { systemToken } from '@galley/payload-fact-check'
import type { Stage } from '../../doors/support/openStage.ts'

/** Words that are in the newsroom and that no reader may ever see. */
export const secrets = {
  draftHeadline: 'Zeppelin draft headline',
  draftText: 'Quixotic draft sentence.',
  unpublished: 'Wombat never published',
  takenDown: 'Narwhal taken down',
  sourceNote: 'Okapi drawer note',
  offRecord: 'Pangolin off record',
  identity: 'Axolotl Real Name',
  checkNote: 'Tapir check note',
  removed: 'Kakapo reason of removal',
  inference: 'Quokka proposed name',
  hash: 'feedfacecafebeef',
} as const

/** Two stories that are out, one of them with everything behind it that is not, and two that are not out. */
export const keepSecrets = async (stage: Stage) => {
  const { payload, records, users, does, edit, write, approve, publish } = stage
  process.env.GALLEY_SOURCE_KEY = 'a key of a test'
  const call = { overrideAccess: true, depth: 0 } as const
  await payload.update({
    ...call,
    collection: 'sources',
    id: records.source.id,
    data: { note: secrets.sourceNote },
  })
  const whisper = await payload.create({
    ...call,
    collection: 'sources',
    data: { name: secrets.offRecord, kind: 'person', terms: 'off-record' },
  })
  const alias = await payload.create({
    ...call,
    collection: 'sources',
    data: {
      name: 'A pilot',
      kind: 'person',
      terms: 'background',
      confidential: true,
      identity: secrets.identity,
      custodians: [users.reporter.id],
    },
  })

  const told = await write()
  await payload.update({
    collection: 'articles',
    id: told,
    draft: true,
    depth: 0,
    data: {
      embargo: '2001-01-01T00:00:00.000Z',
      signOffs: { legal: 'complete', rights: 'n/a', rightOfReply: 'n/a' },
      sources: [whisper.id, alias.id],
      inferences: [],
      importHash: secrets.hash,
    },
    ...systemToken('Secrets for a test'),
  })
  await does('editor', 'requestFactCheck', told, { note: secrets.checkNote })
  await stage.checkAll(told)
  await does('reviewer', 'approveFactCheck', told, { note: secrets.checkNote })
  await publish(told)
  await edit(told, {
    headline: secrets.draftHeadline,
    body: records.body({ last: secrets.draftText }),
    leadMedia: { image: records.pictures[1].id, caption: 'Not out yet.', alt: 'Not out yet.' },
  })

  // The other one is plain: no embargo, no sign-off, no source, no mark in its body.
  const plain = await write()
  await edit(plain, {
    body: [{ children: [{ text: 'Nothing is behind this.' }] }],
    people: [],
    byline: [],
    quotes: [],
    sources: [],
    leadMedia: { image: null, caption: null, alt: null },
  })
  await approve(plain)
  await publish(plain)

  const unpublished = await write()
  await edit(unpublished, { headline: secrets.unpublished })
  const takenDown = await write()
  await edit(takenDown, { headline: secrets.takenDown })
  await approve(takenDown)
  await publish(takenDown)
  await does('chief', 'unpublishArticle', takenDown, { reason: secrets.removed })

  return { told, plain, unpublished, takenDown, whisper, alias }
}

export type Kept = Awaited<ReturnType<typeof keepSecrets>>
