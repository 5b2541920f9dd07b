import { PassThrough, type Duplex, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { notFetched, tooLarge } from './NotKept.ts'

const unpackers: Record<string, () => Duplex> = {
  '': () => new PassThrough(),
  identity: () => new PassThrough(),
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
}

/** Lets chunks through until there are too many bytes. */
const atMost = (size: number) =>
  async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let count = 0
    for await (const chunk of chunks) {
      count += chunk.length
      if (count > size) throw tooLarge(size)
      yield chunk
    }
  }

/**
 * All of an answer's body, unpacked. Counted as it comes, packed and unpacked, so that a small bomb is no large one.
 * @throws NotKept `TOO_LARGE`, `FETCH_FAILED` for a packing nobody asked for; whatever the connection or packing fails with
 */
export const readBody = async (
  body: Readable,
  { encoding, signal, size }: { encoding: string; signal: AbortSignal; size: number },
): Promise<Buffer> => {
  const unpack = unpackers[encoding.trim().toLowerCase()]
  if (!unpack) throw notFetched('FETCH_FAILED', 'fetchFailed')
  const chunks: Buffer[] = []
  await pipeline(
    body,
    atMost(size),
    unpack(),
    atMost(size),
    async (unpacked: AsyncIterable<Buffer>) => {
      for await (const chunk of unpacked) chunks.push(chunk)
    },
    { signal },
  )
  return Buffer.concat(chunks)
}
