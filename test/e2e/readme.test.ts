import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { curlsIn, scriptsIn } from './support/commandsIn.ts'
import { followReadme } from './support/followReadme.ts'
import { freePort } from './support/freePort.ts'
import { npm, npmStart, type Started } from './support/npm.ts'
import { headline, wireText } from './support/wireText.ts'

jest.setTimeout(10 * 60_000)

const password = 'the-password-of-the-readers'
const readme = followReadme(password)
const guides = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
]

describe('the commands that README and the documents name', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  it.each(guides)('%s: each is a script of the project', (guide) => {
    const named = scriptsIn(readFileSync(guide, 'utf8'))
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('are found where they stand', () => {
    expect(scriptsIn(readme.text)).toEqual(
      expect.arrayContaining(['start', 'test', 'test:e2e', 'import', 'demo:reset', 'bench:mongo']),
    )
    expect(scriptsIn('`npm run --silent nothing -- x`, `npm ci && npm teste`')).toEqual([
      'nothing',
      'teste',
    ])
  })
})

describe('README, done by somebody who follows it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-readme-'))
  const env = {
    GALLEY_DATA: join(folder, 'data'),
    GALLEY_DEMO_PASSWORD: password,
    GALLEY_LOG: 'warn',
  }
  let server: Started
  let articleId = ''
  const start = async () => npmStart({ ...env, PORT: String(await freePort()) })

  /** Without the lines npm itself prints, as README says. */
  const silent = (command: string) => command.replace('npm run', 'npm run --silent')
  const run = async (command: string, input?: string) => {
    const ended = await npm(command, env, input)
    if (ended.status !== 0) throw new Error(JSON.stringify(ended, null, 2))
    return ended
  }

  beforeAll(async () => {
    server = await start()
  }, 20 * 60_000)
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('npm start prints the address and whom to log in as', () => {
    expect(server.said()).toContain(`${server.url}/admin`)
    expect(server.said()).toContain('reporter@galley.example')
  })

  it('its curl answers with stories', async () => {
    expect(curlsIn(readme.text)).toHaveLength(1)
    expect(await readme.read(server.url)).toHaveLength(3)
  })

  it('npm run import makes a draft beside the running server, once', async () => {
    const story = join(folder, 'story.txt')
    writeFileSync(story, wireText)
    const command = readme.line('npm run import')
    const { err, out } = await run(command.replace('story.txt', story))
    expect(err).toBe('')
    articleId = /created .*\(([\w-]+)\)/.exec(out)?.[1] ?? ''
    expect(articleId).not.toBe('')
    const again = await run(silent(command).replace('story.txt', `--json ${story}`))
    expect(JSON.parse(again.out)).toMatchObject({ status: 'unchanged', id: articleId })
  })

  it('npm run import reads standard input, in a language, as somebody', async () => {
    const options = '--as editor@galley.example --language tr -'
    const command = readme.line('npm run import').replace('story.txt', options)
    const { out } = await run(command, 'Feribot kalktı\n\nHava açık.\n')
    expect(out).toContain('feribot-kalkti')
  })

  it('its mutations check and publish the draft, as the people who may', async () => {
    const who: Record<string, string> = {
      requestFactCheck: 'reporter',
      markNoCheckNeeded: 'checker',
      submitRound: 'checker',
      approveFactCheck: 'reviewer',
      publishArticle: 'editor',
    }
    const mutations = readme.mutations()
    expect(mutations.map(({ name }) => name)).toEqual(Object.keys(who))
    for (const mutation of mutations) {
      const token = await readme.logIn(server.url, String(who[mutation.name]))
      const keys = await readme.passages(server.url, articleId, token)
      await mutation.run(server.url, articleId, token, keys)
    }
    const [newest] = await readme.read(server.url)
    expect(newest).toMatchObject({ headline, factCheck: { status: 'approved' } })
  })

  it('npm run extract tells what a text says, and writes nothing else', async () => {
    const text = JSON.stringify({ id: 1, text: wireText })
    const { out } = await run(silent(readme.line('npm run extract')), text)
    expect(JSON.parse(out)).toMatchObject({ id: 1, language: 'en', title: expect.anything() })
  })

  it('npm run topics:import finds the topics there', async () => {
    const { out } = await run(readme.line('npm run topics:import'))
    expect(out).toMatch(/Topics: 0 created, 0 updated, \d+ unchanged/)
  })

  it('npm run demo:reset asks to stop the server first', async () => {
    const { err, status } = await npm(readme.line('npm run demo:reset'), env)
    expect(status).toBe(1)
    expect(err).toContain('stop it first')
    expect((await readme.read(server.url))[0]).toMatchObject({ headline })
  })

  it('npm run demo:reset makes the demo anew, and the next start serves it', async () => {
    await server.stop()
    const { out } = await run(readme.line('npm run demo:reset'))
    expect(out).toContain('The demo newsroom is new.')
    server = await start()
    const stories = await readme.read(server.url)
    expect(stories).toHaveLength(3)
    expect(stories.map((story) => story.headline)).not.toContain(headline)
  })
})
