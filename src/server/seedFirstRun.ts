import { randomBytes } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { seedDemo } from '../demo/seed.ts'
import type { Settings } from '../settings.ts'

export type FirstRun =
  | { state: 'in-use' }
  | { state: 'empty' }
  | { state: 'seeded'; password: string; generated: boolean }
  | { state: 'interrupted' }

/**
 * Fills an empty newsroom with the demo, unless GALLEY_DEMO=0. A marker file in the data folder tells the next start
 * that this one was interrupted.
 */
export const seedFirstRun = async (
  payload: Payload,
  { demo, demoPassword, dataFolder }: Pick<Settings, 'demo' | 'demoPassword' | 'dataFolder'>,
  say: (step: string) => void,
): Promise<FirstRun> => {
  const marker = join(dataFolder, 'seeding')
  if (existsSync(marker)) return { state: 'interrupted' }
  const counts = [
    await payload.count({ collection: 'users' }),
    await payload.count({ collection: 'articles' }),
  ]
  if (counts.some(({ totalDocs }) => totalDocs > 0)) return { state: 'in-use' }
  if (!demo) return { state: 'empty' }
  const password = demoPassword ?? randomBytes(9).toString('base64url')
  writeFileSync(marker, '')
  await seedDemo(payload, { password, say })
  rmSync(marker)
  return { state: 'seeded', password, generated: demoPassword === undefined }
}
