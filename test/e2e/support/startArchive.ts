import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Archive = { host: string; page: string; stop: () => void }

/** A web site of the newsroom's own network, with one page to keep a copy of. */
export const startArchive = async (): Promise<Archive> => {
  const site = createServer(({ url }, response) => {
    const isThere = url === '/log'
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(isThere ? '<!doctype html><title>Harbour log</title><p>Closed 1-12 March' : '')
  })
  site.listen(0, '127.0.0.1')
  await once(site, 'listening')
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`
  return {
    host,
    page: `http://${host}/log`,
    stop: () => {
      site.close()
      site.closeAllConnections()
    },
  }
}
