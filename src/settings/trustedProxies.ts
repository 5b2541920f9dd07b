import { isIP } from 'node:net'
import { z } from 'zod'

const groups = ['loopback', 'linklocal', 'uniquelocal']

const isAddress = (value: string): boolean => {
  const [address = '', bits, ...more] = value.split('/')
  const family = isIP(address)
  if (!family || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

/** The proxies whose word on a client's address is taken, as Express's `trust proxy` understands it. */
export const trustedProxies = z
  .string()
  .transform((value) => value.split(',').map((each) => each.trim()))
  .refine(
    (names) => names.every((name) => groups.includes(name) || isAddress(name)),
    `a list, with commas, of addresses (10.0.0.7), networks (10.0.0.0/8) and ${groups.join(', ')}`,
  )
  .default(['loopback'])
