import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { seedDemo } from '../demo/seed.ts'
import type { Settings } from '../settings.ts'
import { seedMarker } from './seedMarker.ts'

export type FirstRun =
  | { state: 'in-use' }
  | { state: 'empty' }
  | { state: 'seeded'; password: string; generated: boolean }
  | { state: 'interrupted' }

/**
 * Fills an empty newsroom with the demo, unless GALLEY_DEMO=0. Of several instances that start together only one may
 * call it at a time (exclusively).
 */
export const seedFirstRun = async (
  payload: Payload,
  settings: Pick<Settings, 'databaseUrl' | 'dataFolder' | 'demo' | 'demoPassword'>,
  say: (step: string) => void,
): Promise<FirstRun> => {
  const { demo, demoPassword } = settings
  const marker = seedMarker(payload, settings)
  if (await marker.isSet()) return { state: 'interrupted' }
  const counts = [
    await payload.count({ collection: 'users' }),
    await payload.count({ collection: 'articles' }),
  ]
  if (counts.some(({ totalDocs }) => totalDocs > 0)) return { state: 'in-use' }
  if (!demo) return { state: 'empty' }
  const password = demoPassword ?? randomBytes(9).toString('base64url')
  await marker.set()
  await seedDemo(payload, { password, say })
  await marker.clear()
  return { state: 'seeded', password, generated: demoPassword === undefined }
}
