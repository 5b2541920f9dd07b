import { demoEmail } from '../demo/seedUsers.ts'
import type { FirstRun } from './seedFirstRun.ts'

const people = ['reporter', 'editor', 'checker', 'reviewer', 'chief', 'admin'].map(demoEmail)

/** What the terminal shows once the server listens: where to go, and whom to log in as. */
export const greeting = (address: string, firstRun: FirstRun): string => {
  const place = [
    `Galley is running.`,
    `  Newsroom   ${address}/admin`,
    `  Public API ${address}/graphql`,
  ]
  switch (firstRun.state) {
    case 'seeded':
      return [
        ...place,
        '',
        `  Log in as  ${people.join(', ')}`,
        firstRun.generated
          ? `  Password   ${firstRun.password}   (for all of them; shown only this once)`
          : '  Password   the one in GALLEY_DEMO_PASSWORD, for all of them',
      ].join('\n')
    case 'empty':
      return [
        ...place,
        '',
        '  Open the newsroom to create its first user, who becomes admin.',
      ].join('\n')
    case 'interrupted':
      return [
        ...place,
        '',
        '  The first start was interrupted, so the demo newsroom is incomplete: npm run demo:reset makes it anew',
        '  (on MongoDB: stop all instances, drop the database and start again).',
      ].join('\n')
    case 'in-use':
      return place.join('\n')
  }
}
