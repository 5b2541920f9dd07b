import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hasCode } from '../settings/hasCode.ts'
import { StartError } from './StartError.ts'

const explain = (error: Error, host: string, port: number): Error => {
  if (hasCode(error, 'EADDRINUSE'))
    return new StartError(
      'PORT_IN_USE',
      `Port ${port} is taken by another program: stop that one, or choose another port, as in PORT=${port + 1} npm start.`,
    )
  if (hasCode(error, 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'))
    return new StartError(
      'PORT_NOT_ALLOWED',
      `This machine does not let Galley listen on ${host}, port ${port}: choose another HOST or PORT.`,
    )
  return error
}

/** Starts to accept, and tells the port: the one asked for, or a free one for 0. @throws StartError */
export const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(explain(error, host, port))
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      resolve((server.address() as AddressInfo).port)
    })
  })
