import type { Article } from '../../../../src/payload-types.ts'
import type { Newsroom } from '../../../support/newsroom.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

type Body = NonNullable<Article['body']>

/** What a body says, where its link leads and who its quote is from. */
export type Words = { first?: string; last?: string; link?: string; speaker?: string }

/** Records that stories refer to, and a story in which everything that is checked occurs. */
export const keepRecords = async ({ payload }: Pick<Newsroom, 'payload'>) => {
  const person = (name: string) => payload.create({ collection: 'people', data: { name } })
  const picture = (alt: string) =>
    payload.create({
      collection: 'media',
      data: { alt },
      file: { data: png, mimetype: 'image/png', name: `${alt}.png`, size: png.length },
    })
  const reporter = await person('Ada Yalçın')
  const speaker = await person('Mert Aksu')
  const source = await payload.create({
    collection: 'sources',
    data: { name: 'Harbour log', kind: 'document', terms: 'on-record', note: 'kept in a drawer' },
  })
  const spoken = await payload.create({
    collection: 'quotes',
    data: {
      text: 'No ship waits',
      speakerName: 'Aksu',
      speaker: { relationTo: 'people', value: speaker.id },
      source: source.id,
    },
  })
  const beside = await payload.create({
    collection: 'quotes',
    data: { text: 'We counted twelve ships', speakerName: 'A pilot', source: source.id },
  })
  const pictures = [await picture('quay'), await picture('crane')] as const

  const body = ({
    first = 'The harbour opened on Monday. ',
    last = 'Nobody denied it.',
    link = 'https://harbour.example/',
    speaker: by = 'Mert Aksu',
  }: Words = {}): Body => [
    {
      children: [
        { text: first },
        { type: 'link', linkType: 'custom', url: link, children: [{ text: 'The board' }] },
        { text: ' met. “' },
        {
          text: 'No ship waits',
          annotation: { relationTo: 'quotes', value: spoken.id, speaker: by },
        },
        { text: '”, he said.', annotation: { relationTo: 'sources', value: source.id } },
      ],
    },
    { children: [{ text: last }] },
  ]

  return {
    reporter,
    speaker,
    source,
    spoken,
    beside,
    pictures,
    body,
    story: (number: number) => ({
      headline: `Harbour opens ${number}`,
      language: 'en' as const,
      standfirst: 'Ships move again.',
      byline: [reporter.id],
      people: [speaker.id],
      quotes: [beside.id],
      leadMedia: { image: pictures[0].id, caption: 'The quay at noon.', alt: 'A quay.' },
      body: body(),
      signOffs: { legal: 'n/a' as const, rights: 'n/a' as const, rightOfReply: 'n/a' as const },
    }),
  }
}
