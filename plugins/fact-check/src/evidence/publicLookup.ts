import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './isPublicAddress.ts'
import { addressNotAllowed } from './readAddress.ts'

/** Asks for every address of a name. */
export type Lookup = (
  hostname: string,
  options: { all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void

/**
 * The name service of a connection. What it gives is what is connected to, so no name can answer with one address when it is
 * looked at and with another when it is used. With one address that is not public the whole name is refused.
 */
export const publicLookup =
  (isTrusted: boolean, lookup: Lookup = systemLookup): LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = error ? [] : addresses
      if (!first) return done(error ?? new Error('There is no address.'), '', 0)
      if (!isTrusted && !addresses.every(({ address }) => isPublicAddress(address)))
        return done(addressNotAllowed(), '', 0)
      if (options.all) return done(null, addresses)
      return done(null, first.address, first.family)
    })
  }
