import { Router } from 'express'
import type { Payload } from 'payload'

const patience = 2000

const answers = async (payload: Payload): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience)
  })
  const asked = payload.db
    .findOne({ collection: 'users', where: {} })
    .then(() => true)
    .catch(() => false)
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}

/** `/healthz`: the process answers. `/readyz`: the database answered within 2 s (`refuseNewcomers`: and nobody asked to stop). */
export const health = (payload: Payload): Router => {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    const ready = await answers(payload)
    res.set('Cache-Control', 'no-store').status(ready ? 200 : 503)
    res.json({ status: ready ? 'ready' : 'not ready' })
  })
  return router
}
