import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const prefix = 'sealed:v1:'

/** The 32-byte key from a passphrase or base64 key in the environment. */
const keyOf = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest()

export const isSealed = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith(prefix)

/** AES-256-GCM: `sealed:v1:<iv>.<tag>.<ciphertext>`, base64url. */
export const seal = (plain: string, secret: string): string => {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv)
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return (
    prefix + [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.')
  )
}

/** @throws when the key is another one or the value was altered. */
export const unseal = (value: string, secret: string): string => {
  const [iv, tag, sealed] = value
    .slice(prefix.length)
    .split('.')
    .map((part) => Buffer.from(part, 'base64url'))
  if (!isSealed(value) || !iv || !tag || !sealed) throw new Error('Not a sealed value.')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), iv)
  decipher.setAuthTag(tag)
  return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8')
}
