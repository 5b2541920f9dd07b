import { isIP } from 'node:net'
import { isPublicAddress } from './isPublicAddress.ts'
import { notFetched, type NotKept } from './NotKept.ts'

export type Reach = {
  /** Hosts that may be private, `name` or `name:port`. */
  hosts: readonly string[]
  ports: readonly number[]
}

export type Address = { url: URL; isTrusted: boolean }

/** The same words whatever was wrong with it: they tell nothing of the network the server stands in. */
export const addressNotAllowed = (): NotKept =>
  notFetched('ADDRESS_NOT_ALLOWED', 'addressNotAllowed')

/** Not URL.canParse: once it is compiled, Node 20 and 22 read its umlauts wrong. */
const parse = (given: string, from: URL | undefined): URL => {
  try {
    return new URL(given, from)
  } catch {
    throw addressNotAllowed()
  }
}

const portOf = ({ port, protocol }: URL): number =>
  port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)

/** An IPv4 address in another spelling than its own, such as `0x7f.1`. */
const isDisguised = (given: string, { hostname }: URL): boolean => {
  const authority = /^\s*[a-z]+:[/\\]*([^/\\?#]*)/i.exec(given)?.[1] ?? hostname
  return isIP(hostname) === 4 && authority.trim().replace(/:\d*$/, '') !== hostname
}

/**
 * An address as somebody gave it, or a redirect from the page before, when it may be asked at all. Names are looked up
 * later, when a connection is made.
 * @throws NotKept `ADDRESS_NOT_ALLOWED`
 */
export const readAddress = (given: string, { hosts, ports }: Reach, from?: URL): Address => {
  const url = parse(given, from)
  const { hostname, password, protocol, username } = url
  if (!/^https?:$/.test(protocol) || username || password) throw addressNotAllowed()
  const withPort = `${hostname}:${portOf(url)}`
  if (!ports.includes(portOf(url)) && !hosts.includes(withPort)) throw addressNotAllowed()
  const isTrusted = hosts.includes(hostname) || hosts.includes(withPort)
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) && !isTrusted && (!isPublicAddress(literal) || isDisguised(given, url)))
    throw addressNotAllowed()
  return { url, isTrusted }
}
