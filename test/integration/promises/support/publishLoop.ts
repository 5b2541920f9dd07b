import { commands, runCommand } from '@galley/payload-fact-check'
import { createLocalReq, getPayload } from 'payload'

// A second process on a test's data folder, there to be killed: publishes articles one after the other once it is told.
const [editor = '', ...articles] = process.argv.slice(2)
const { default: config } = await import('../../../../src/payload.config.ts')
const payload = await getPayload({ config })
const user = await payload.findByID({ collection: 'users', id: editor, depth: 0 })
process.on('message', async () => {
  for (const articleId of articles) {
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    // Those that an earlier process has published are refused, and so is nothing else.
    try {
      await runCommand(commands.publishArticle, req, { articleId })
      process.send?.('published')
    } catch (error) {
      const { code } = (error as { data?: { code?: string } }).data ?? {}
      if (code !== 'STALE_STATE') throw error
    }
  }
  process.exit(0)
})
process.send?.('ready')
