import { openBucket, type TestBucket } from './bucket.ts'

/**
 * Runs a suite once with uploads in the data folder, once with uploads in a bucket. The settings are there before the
 * suite's own `beforeAll` opens its newsroom, and gone after it.
 */
export const eachStore = (suite: (bucket: () => TestBucket | undefined) => void): void => {
  describe('in the data folder', () => suite(() => undefined))
  describe('in a bucket', () => suite(inBucket()))
}

/** Keeps the uploads of a suite's newsroom in a bucket. */
export const inBucket = (): (() => TestBucket) => {
  let bucket: TestBucket | undefined
  beforeAll(async () => {
    bucket = await openBucket()
    Object.assign(process.env, bucket.settings)
  })
  afterAll(async () => {
    for (const name of Object.keys(bucket?.settings ?? {}))
      Reflect.deleteProperty(process.env, name)
    await bucket?.close()
  })
  return () => {
    if (!bucket) throw new Error('The bucket is opened in beforeAll.')
    return bucket
  }
}
