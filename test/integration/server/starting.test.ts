import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimFolder } from '../../../src/server/claimFolder.ts'
import { listen } from '../../../src/server/listen.ts'

describe('the data folder', () => {
  let folder: string
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'galley-folder-')), 'data')
  })
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

  const refusal = { code: 'DATA_IN_USE', name: 'StartError' }

  it('has one server at a time, and the second is told which one', async () => {
    const first = await claimFolder(folder)
    await expect(claimFolder(folder)).rejects.toMatchObject({
      ...refusal,
      message: expect.stringMatching(
        new RegExp(`\\(process ${process.pid}\\) works on ${folder}: `),
      ),
    })
    first.release()
    const second = await claimFolder(folder)
    second.release()
  })

  it('is free again after a crash', async () => {
    const script = `
      const { claimFolder } = await import('./src/server/claimFolder.ts')
      globalThis.held = await claimFolder(${JSON.stringify(folder)})
      process.send('holding')
      setInterval(() => globalThis.held, 1000)`
    const other = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script],
      {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      },
    )
    await once(other, 'message')
    expect(readFileSync(join(folder, 'server.pid'), 'utf8')).toBe(`${other.pid}\n`)
    await expect(claimFolder(folder)).rejects.toMatchObject(refusal)
    other.kill('SIGKILL')
    await once(other, 'exit')
    const mine = await claimFolder(folder)
    expect(readFileSync(join(folder, 'server.pid'), 'utf8')).toBe(`${process.pid}\n`)
    mine.release()
  })
})

describe('the port', () => {
  it('is a free one for 0', async () => {
    const server = createServer()
    expect(await listen(server, '127.0.0.1', 0)).toBeGreaterThan(0)
    server.close()
  })

  it('that another program has is named, with the way out', async () => {
    const first = createServer()
    const port = await listen(first, '127.0.0.1', 0)
    await expect(listen(createServer(), '127.0.0.1', port)).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `Port ${port} is taken by another program: stop that one, or choose another port, as in PORT=${port + 1} npm start.`,
    })
    first.close()
  })

  it('on an address that is not this machine’s is refused in one sentence', async () => {
    await expect(listen(createServer(), '192.0.2.1', 0)).rejects.toMatchObject({
      code: 'PORT_NOT_ALLOWED',
    })
  })
})
