import { rebuildIndex } from '@galley/payload-related-stories'
import { once } from 'node:events'
import { getPayload } from 'payload'

// A second process on the same newsroom, as `index:rebuild` beside the server: makes the index again and again.
const { default: config } = await import('../../../../src/payload.config.ts')
const payload = await getPayload({ config })
process.send?.('ready')
await once(process, 'message')
for (let round = 0; round < 4; round++) await rebuildIndex(payload, { fresh: true, atOnce: 3 })
await payload.destroy()
process.exit(0)
