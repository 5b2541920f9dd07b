import type { PublicReading } from './startPublicReading.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** An article that refers to a row of every kind, and those rows. */
export const writeWholeStory = async ({ payload, write }: PublicReading) => {
  const author = await payload.create({ collection: 'people', data: { name: 'Ada Yalçın' } })
  const person = await payload.create({ collection: 'people', data: { name: 'Mert Aksu' } })
  const organization = await payload.create({
    collection: 'organizations',
    data: { name: 'Harbour Board' },
  })
  const place = await payload.create({ collection: 'places', data: { name: 'Port Lera' } })
  const topic = await payload.create({
    collection: 'topics',
    data: { name: 'Shipping', code: 'medtop:99000003' },
  })
  const source = await payload.create({
    collection: 'sources',
    data: { name: 'Harbour log', kind: 'document', terms: 'on-record' },
  })
  const whisper = await payload.create({
    collection: 'sources',
    data: { name: 'Deputy Secretive', kind: 'person', terms: 'off-record' },
  })
  const alias = await payload.create({
    collection: 'sources',
    data: { name: 'A pilot', kind: 'person', terms: 'background' },
  })
  const quote = await payload.create({
    collection: 'quotes',
    data: {
      text: 'No ship waits',
      language: 'en',
      speakerName: 'Aksu',
      speaker: { relationTo: 'people', value: person.id },
      source: source.id,
    },
  })
  const whispered = await payload.create({
    collection: 'quotes',
    data: { text: 'We were told late', language: 'en', source: whisper.id },
  })
  const image = await payload.create({
    collection: 'media',
    data: { alt: 'A quay', credit: 'L. Ozan' },
    file: { data: png, mimetype: 'image/png', name: 'quay.png', size: png.length },
  })
  const article = await write({
    headline: 'Harbour opens',
    standfirst: 'Ships move again.',
    dateline: { place: 'PORT LERA', date: '2026-02-08T12:00:00.000Z' },
    section: 'economy',
    genre: 'news',
    urgency: 4,
    byline: [author.id],
    people: [person.id],
    organizations: [organization.id],
    places: [place.id],
    topics: [topic.id],
    sources: [source.id, alias.id, whisper.id],
    quotes: [quote.id, whispered.id],
    leadMedia: { image: image.id, caption: 'The quay at noon', alt: 'A quay with one ship' },
    body: [
      {
        children: [
          { text: 'The board met. “' },
          {
            text: 'No ship waits',
            annotation: { relationTo: 'quotes', value: quote.id, speaker: 'Mert Aksu' },
          },
          { text: '”, he said.', annotation: { relationTo: 'sources', value: whisper.id } },
        ],
      },
    ],
  })
  return { article, author, person, organization, place, topic, source, alias, quote, image }
}
