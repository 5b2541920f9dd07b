import { getPayload } from 'payload'

// A second process on the same data folder, as a command-line tool beside the server: adds people, and tells its parent.
const [prefix, count] = process.argv.slice(2)
const { default: config } = await import('../../src/payload.config.ts')
const payload = await getPayload({ config })
process.send?.('ready')
const people = await Promise.all(
  Array.from({ length: Number(count) }, (_, index) =>
    payload.create({
      collection: 'people',
      data: {
        name: `${prefix} ${index}`,
        aliases: [`${prefix}-${index}-a`, `${prefix}-${index}-b`],
      },
    }),
  ),
)
await payload.destroy()
process.send?.(`wrote ${people.length}`, undefined, undefined, () => process.exit(0))
