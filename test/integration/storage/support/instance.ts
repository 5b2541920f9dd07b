import { getPayload, handleEndpoints } from 'payload'
import { paint } from './paint.ts'

// Another instance on the same database and bucket: does what its parent sends, and answers with what came of it.
export type Order =
  | { does: 'upload'; name: string; colour: string }
  | { does: 'read'; filename: string; token: string }
  | { does: 'delete'; id: string }
  | { does: 'stop' }
export type Outcome = { filename?: string; status?: number; bytes?: string; code?: string }

const { default: config } = await import('../../../../src/payload.config.ts')
const payload = await getPayload({ config })

const carryOut = async (order: Exclude<Order, { does: 'stop' }>): Promise<Outcome> => {
  switch (order.does) {
    case 'upload': {
      const data = await paint(order.colour)
      const { filename } = await payload.create({
        collection: 'media',
        data: { alt: order.colour },
        file: { data, mimetype: 'image/png', name: order.name, size: data.length },
      })
      return { filename: filename ?? undefined }
    }
    case 'read': {
      const response = await handleEndpoints({
        config,
        request: new Request(`http://newsroom.test/api/media/file/${order.filename}`, {
          headers: order.token ? { Authorization: `JWT ${order.token}` } : {},
        }),
      })
      const bytes = Buffer.from(await response.arrayBuffer()).toString('base64')
      return { status: response.status, bytes }
    }
    case 'delete':
      await payload.delete({ collection: 'media', id: order.id })
      return {}
  }
}

process.on('message', (order: Order) => {
  if (order.does === 'stop') return void payload.destroy().then(() => process.exit(0))
  void carryOut(order).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => process.send?.({ code: String(error) }),
  )
})
process.send?.('ready')
